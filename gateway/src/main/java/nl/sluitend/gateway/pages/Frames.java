package nl.sluitend.gateway.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.sluitend.gateway.graphql.OwnQuestions;
import nl.sluitend.gateway.identity.KeptForm;
import nl.sluitend.gateway.identity.OwnAddress;
import nl.sluitend.gateway.identity.PageReader;
import nl.sluitend.gateway.organisation.Organisation;
import nl.sluitend.gateway.organisation.Organisations;
import nl.sluitend.kernel.calendar.Amsterdam;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.rule.Words;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Makes what stands around a page: who reads it, where they can go, and how it looks. */
@Component
class Frames {

    private final OwnQuestions operations;
    private final Organisations organisations;
    private final MessageSource words;
    private final Clock clock;
    private final Map<String, Boolean> themes = new ConcurrentHashMap<>();

    Frames(OwnQuestions operations, Organisations organisations, MessageSource words, Clock clock) {
        this.operations = operations;
        this.organisations = organisations;
        this.words = words;
        this.clock = clock;
    }

    WorkbenchFrame of(HttpServletRequest request, Caller caller) {
        var reader = PageReader.of(request);
        var employer = Optional.ofNullable(caller.organisation()).flatMap(organisations::find);
        return new WorkbenchFrame(
                language().getLanguage(),
                reader.name(),
                caller.role().name(),
                showing().label("Role", caller.role()),
                employer.map(Organisation::name).orElse(null),
                employer.map(Organisation::code)
                        .filter(code -> themes.computeIfAbsent(code, Frames::hasTheme))
                        .orElse(null),
                OwnAddress.askedBy(request),
                PageAddress.local(request.getParameter(KeptForm.BACK)).orElse(null),
                !request.getMethod().equals("POST"),
                reader.page(),
                reader.token(),
                Amsterdam.day(clock.instant()),
                links(request, may(caller)));
    }

    MayUse may(Caller caller) {
        return new MayUse(operations, caller.role());
    }

    Showing showing() {
        return new Showing(language(), operations.schema(), words);
    }

    /** English for whoever chose it; Dutch for all others, whatever their cookie says. */
    static Locale language() {
        return LocaleContextHolder.getLocale().getLanguage().equals("en") ? Locale.ENGLISH : PagesConfiguration.DUTCH;
    }

    /** The same as the schema names it. */
    static String languageOfSchema() {
        return language().getLanguage().toUpperCase(Locale.ROOT);
    }

    /** Words in that language. */
    static String said(Words both) {
        return language().equals(Locale.ENGLISH) ? both.en() : both.nl();
    }

    private static List<WorkbenchFrame.Link> links(HttpServletRequest request, MayUse may) {
        var here = request.getRequestURI().substring(request.getContextPath().length());
        return Arrays.stream(WorkbenchPage.values())
                .filter(WorkbenchPage::isInNavigation)
                .filter(page -> page.isOpenTo(may::use))
                .map(page -> new WorkbenchFrame.Link(
                        page.address(), page.key(), page.address().equals(here)))
                .toList();
    }

    private static boolean hasTheme(String organisation) {
        return new ClassPathResource("static/pages/themes/" + organisation + ".css").exists();
    }
}
