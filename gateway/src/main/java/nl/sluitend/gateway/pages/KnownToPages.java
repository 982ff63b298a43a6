package nl.sluitend.gateway.pages;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.sluitend.gateway.graphql.OwnQuestions;
import nl.sluitend.gateway.organisation.Municipality;
import nl.sluitend.gateway.organisation.Organisations;
import nl.sluitend.gateway.organisation.Regions;
import nl.sluitend.kernel.calendar.Amsterdam;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.organisation.MunicipalityCode;
import org.springframework.stereotype.Component;

/**
 * What a page's question may leave to us when its address does not say it: the reader's language and region, this day and
 * month, the last twelve months, and whether the reader's role may use an operation ({@code $mayInbox} for {@code inbox}).
 */
@Component
class KnownToPages {

    private static final String MAY = "may";

    /** In days: what the calendar shows when nothing else is asked. */
    private static final int LATE = 30;

    private static final int AHEAD = 90;

    /** In months before this one. */
    private static final int A_YEAR = 11;

    private final OwnQuestions operations;
    private final Organisations organisations;
    private final Regions regions;
    private final Clock clock;

    KnownToPages(OwnQuestions operations, Organisations organisations, Regions regions, Clock clock) {
        this.operations = operations;
        this.organisations = organisations;
        this.regions = regions;
        this.clock = clock;
    }

    LocalDate today() {
        return Amsterdam.day(clock.instant());
    }

    void fill(Map<String, Object> variables, Set<String> asked, Caller caller) {
        if (asked.contains("language")) {
            variables.put("language", Frames.languageOfSchema());
        }
        if (asked.contains("month")) {
            variables.putIfAbsent("month", YearMonth.from(today()).toString());
        }
        if (asked.contains("firstMonth")) {
            variables.putIfAbsent(
                    "firstMonth", YearMonth.from(today()).minusMonths(A_YEAR).toString());
        }
        if (asked.contains("lastMonth")) {
            variables.putIfAbsent("lastMonth", YearMonth.from(today()).toString());
        }
        if (asked.contains("today")) {
            variables.put("today", today().toString());
        }
        if (asked.contains("from")) {
            variables.putIfAbsent("from", today().minusDays(LATE).toString());
        }
        if (asked.contains("until")) {
            variables.putIfAbsent("until", today().plusDays(AHEAD).toString());
        }
        if (asked.contains("region")) {
            region(caller).ifPresent(region -> variables.putIfAbsent("region", region));
        }
        asked.stream().filter(name -> name.startsWith(MAY)).forEach(name -> variables.put(name, may(name, caller)));
    }

    /** The first region of those in which the reader acts for somebody; else the one with most municipalities that take part. */
    Optional<String> region(Caller caller) {
        var own = municipalities(caller.actsFor().stream().map(MunicipalityCode::value))
                .map(Municipality::region)
                .sorted()
                .findFirst();
        return own.or(() -> municipalities(organisations.municipalities().stream())
                .collect(groupingBy(Municipality::region, counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey));
    }

    private Stream<Municipality> municipalities(Stream<String> codes) {
        return codes.flatMap(code -> regions.find(code).stream());
    }

    private boolean may(String variable, Caller caller) {
        var operation = variable.substring(MAY.length());
        return operations.isOpenTo(caller.role(), Character.toLowerCase(operation.charAt(0)) + operation.substring(1));
    }
}
