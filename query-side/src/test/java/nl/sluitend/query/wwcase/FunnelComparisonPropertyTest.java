package nl.sluitend.query.wwcase;

import static java.util.stream.Collectors.toMap;
import static nl.sluitend.query.assembly.Callers.KATWIJK;
import static nl.sluitend.query.assembly.Callers.OF_KATWIJK;
import static nl.sluitend.query.assembly.Callers.OF_LEIDEN;
import static nl.sluitend.query.assembly.Callers.UWV;
import static nl.sluitend.query.assembly.Somebody.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.view.MaskedCount;
import nl.sluitend.kernel.wwcase.FunnelOfMonths;
import nl.sluitend.kernel.wwcase.FunnelRow;
import nl.sluitend.kernel.wwcase.StepCount;
import nl.sluitend.query.assembly.Somebody;
import nl.sluitend.query.assembly.World;

/**
 * Whoever asks about others for any months and as of any day learns nothing that single months do not tell at the end of a
 * month: each answer can be computed from those (ADR 44).
 */
class FunnelComparisonPropertyTest {

    private static final YearMonth FIRST = YearMonth.from(TODAY);
    private static final int MONTHS = 5;

    /** So many people of Katwijk to whom the same happens. */
    record Crowd(int size, int lastDay, int placedAfter) {

        Stream<Somebody> people(String name) {
            return IntStream.range(0, size).mapToObj(i -> of(name + "-" + i));
        }

        private Somebody of(String name) {
            var last = TODAY.plusDays(lastDay);
            var somebody = Somebody.withWw(name, KATWIJK, last).flagged();
            Lives.placed(somebody, name, last.plusDays(placedAfter));
            return somebody;
        }
    }

    @FunctionalInterface
    interface Asking {
        FunnelRow katwijk(YearMonth from, YearMonth until, LocalDate asOf);
    }

    @Provide
    Arbitrary<Crowd> crowd() {
        var size = Arbitraries.integers().between(1, 24);
        var lastDay = Arbitraries.integers().between(0, 100);
        return Combinators.combine(size, lastDay, Arbitraries.integers().between(0, 60))
                .as(Crowd::new);
    }

    @Property(tries = 12)
    void whoeverComparesLearnsNothingMore(
            @ForAll @Size(max = 6) List<@From("crowd") Crowd> crowds, @ForAll @IntRange(min = -20, max = 200) int day) {
        try (var world = of(crowds)) {
            var asOf = TODAY.plusDays(day);
            onlySingleMonthsAreTold(asking(world, OF_LEIDEN), asOf);
            periods()
                    .forEach(period -> assertThat(period.of(asking(world, OF_KATWIJK), asOf))
                            .isEqualTo(period.of(asking(world, UWV), asOf)));
        }
    }

    /** So it was before: of 14 and 16 it said 30, so that one of the months had to have more than its ten. */
    @Example
    void aSumThatIsRoundedOnceIsFound() {
        try (var world = of(List.of(new Crowd(14, 0, 1), new Crowd(16, 40, 1)))) {
            var exactly = asking(world, UWV);
            Asking roundedOnce = (from, until, asOf) -> rounded(exactly.katwijk(from, until, asOf));

            var monthEnd = FIRST.atEndOfMonth();
            onlySingleMonthsAreTold(asking(world, OF_LEIDEN), monthEnd);
            assertThatThrownBy(() -> onlySingleMonthsAreTold(roundedOnce, monthEnd))
                    .isInstanceOf(AssertionError.class);
        }
    }

    @Example
    void aCountAsOfEachDayIsFound() {
        try (var world = of(List.of(new Crowd(14, 0, 1)))) {
            var exactly = asking(world, UWV);
            Asking asOfEachDay = (from, until, asOf) -> rounded(exactly.katwijk(from, until, asOf));

            onlySingleMonthsAreTold(asOfEachDay, FIRST.atEndOfMonth());
            assertThatThrownBy(() -> onlySingleMonthsAreTold(asOfEachDay, TODAY.plusDays(3)))
                    .isInstanceOf(AssertionError.class);
        }
    }

    private static void onlySingleMonthsAreTold(Asking asking, LocalDate asOf) {
        var monthEnd = monthEnd(asOf);
        var single = months().collect(toMap(Function.identity(), each -> asking.katwijk(each, each, monthEnd)));
        periods()
                .forEach(period -> assertThat(counts(period.of(asking, asOf)))
                        .as("%s as of %s", period, asOf)
                        .isEqualTo(sum(period, single)));
    }

    private static List<MaskedCount> sum(Period period, Map<YearMonth, FunnelRow> single) {
        var told = period.months()
                .map(month -> counts(Objects.requireNonNull(single.get(month))))
                .toList();
        return IntStream.range(0, told.getFirst().size())
                .mapToObj(i ->
                        told.stream().mapToInt(month -> value(month.get(i))).sum())
                .map(sum -> new MaskedCount(sum == 0 ? null : sum, false))
                .toList();
    }

    private static int value(MaskedCount told) {
        return Objects.requireNonNullElse(told.value(), 0);
    }

    private static LocalDate monthEnd(LocalDate asOf) {
        return Stream.iterate(asOf, day -> day.minusDays(1))
                .filter(day -> day.getDayOfMonth() == day.lengthOfMonth())
                .findFirst()
                .orElseThrow();
    }

    record Period(YearMonth from, YearMonth until) {

        FunnelRow of(Asking asking, LocalDate asOf) {
            return asking.katwijk(from, until, asOf);
        }

        Stream<YearMonth> months() {
            return Stream.iterate(from, month -> !month.isAfter(until), month -> month.plusMonths(1));
        }
    }

    /** Those of two years; in the first months somebody's WW ends. */
    private static Stream<YearMonth> months() {
        return new Period(FIRST, FIRST.plusMonths(23)).months();
    }

    private static Stream<Period> periods() {
        var within = months().limit(MONTHS)
                .flatMap(from -> months().limit(MONTHS)
                        .filter(until -> !until.isBefore(from))
                        .map(until -> new Period(from, until)));
        return Stream.concat(within, Stream.of(new Period(FIRST, FIRST.plusMonths(23))));
    }

    private static World of(List<Crowd> crowds) {
        var people = new ArrayList<Somebody>();
        crowds.forEach(
                crowd -> people.addAll(crowd.people("crowd-" + people.size()).toList()));
        return new World().given(people.toArray(Somebody[]::new));
    }

    private static Asking asking(World world, Caller caller) {
        return (from, until, asOf) -> world.all(
                        new FunnelOfMonths(caller, from, until, asOf, TODAY.plusYears(1), List.of(KATWIJK)),
                        FunnelRow.class)
                .getFirst();
    }

    private static List<MaskedCount> counts(FunnelRow row) {
        return Stream.concat(Stream.of(row.cases()), row.steps().stream().map(StepCount::count))
                .toList();
    }

    private static FunnelRow rounded(FunnelRow exactly) {
        return new FunnelRow(
                exactly.municipality(),
                exactly.from(),
                exactly.until(),
                exactly.asOf(),
                rounded(exactly.cases()),
                exactly.steps().stream()
                        .map(each -> new StepCount(each.step(), rounded(each.count())))
                        .toList());
    }

    private static MaskedCount rounded(MaskedCount exactly) {
        return MaskedCount.ofOthers(value(exactly));
    }
}
