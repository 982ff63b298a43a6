package nl.sluitend.gateway.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.sluitend.kernel.decision.Caller;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Answers the addresses of the workbench's pages. */
@Controller
class WorkbenchController {

    private static final Set<String> LANGUAGES = Set.of("nl", "en");

    private final PageShower shower;
    private final LocaleResolver languages;

    WorkbenchController(PageShower shower, LocaleResolver languages) {
        this.shower = shower;
        this.languages = languages;
    }

    /** The first page of the reader's own navigation; whoever has none asks by the interface for developers. */
    @GetMapping("/")
    String start(HttpServletRequest request, Caller caller, RedirectAttributes onwards) {
        Optional.ofNullable(RequestContextUtils.getInputFlashMap(request))
                .ifPresent(told -> told.forEach(onwards::addFlashAttribute));
        return Arrays.stream(WorkbenchPage.values())
                .filter(WorkbenchPage::isInNavigation)
                .filter(page -> page.isOpenTo(shower.may(caller)::use))
                .findFirst()
                .map(page -> "redirect:" + page.address())
                .orElse("redirect:/graphiql");
    }

    @GetMapping(
            path = {
                "/today",
                "/my-dossier",
                "/expiring",
                "/inbox",
                "/clients",
                "/calendar",
                "/notices",
                "/overdue",
                "/workload",
                "/board",
                "/months",
                "/funnel",
                "/programmes",
                "/employers",
                "/agreements",
                "/decisions",
                "/decisions/lines",
                "/installation",
                "/deliveries",
                "/deliveries/{delivery}",
                "/search",
                "/dossiers/{inhabitant}"
            },
            produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView page(HttpServletRequest request, HttpServletResponse response, Caller caller) {
        var address = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        return shower.show(WorkbenchPage.at(address).orElseThrow(), request, response, caller);
    }

    @GetMapping(path = "/help", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView help(HttpServletRequest request, HttpServletResponse response, Caller caller) {
        return shower.show("pages/help", request, response, caller);
    }

    /** Says everything in the other language from now on, and goes back. */
    @GetMapping("/language")
    String language(
            @RequestParam String to,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (LANGUAGES.contains(to)) {
            languages.setLocale(request, response, Locale.of(to));
        }
        return "redirect:" + PageAddress.local(back, "/");
    }
}
