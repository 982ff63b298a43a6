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
        for (var name : asked) {
            ours(name, caller).ifPresent(value -> variables.put(name, value));
            usual(name, caller).ifPresent(value -> variables.putIfAbsent(name, value));
        }
    }

    /** What no address says. */
    private Optional<Object> ours(String name, Caller caller) {
        return switch (name) {
            case "language" -> Optional.of(Frames.languageOfSchema());
            case "today" -> Optional.of(today().toString());
            default -> name.startsWith(MAY) ? Optional.of(may(name, caller)) : Optional.empty();
        };
    }

    /** What is meant when the address does not say it. */
    private Optional<Object> usual(String name, Caller caller) {
        return switch (name) {
            case "month", "lastMonth" -> Optional.of(YearMonth.from(today()).toString());
            case "firstMonth" ->
                Optional.of(YearMonth.from(today()).minusMonths(A_YEAR).toString());
            case "from" -> Optional.of(today().minusDays(LATE).toString());
            case "until" -> Optional.of(today().plusDays(AHEAD).toString());
            case "region" -> region(caller).map(region -> region);
            default -> Optional.empty();
        };
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
