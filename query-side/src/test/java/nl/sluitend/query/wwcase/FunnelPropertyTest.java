package nl.sluitend.query.wwcase;

import static nl.sluitend.query.assembly.Callers.KATWIJK;
import static nl.sluitend.query.assembly.Callers.LEIDEN;
import static nl.sluitend.query.assembly.Callers.OF_LEIDEN;
import static nl.sluitend.query.assembly.Callers.UWV;
import static nl.sluitend.query.assembly.Somebody.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
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

/** The laws of the counts: steps are not nested, so that nothing is said of one beside another. */
class FunnelPropertyTest {

    /** How far somebody comes, where, and when WW ends. */
    record Life(String municipality, int lastDay, boolean accepted, int placedAfter, boolean moves) {

        Somebody of(String name) {
            var last = TODAY.plusDays(lastDay);
            var somebody = accepted
                    ? Lives.accepted(name, municipality, last)
                    : Somebody.withWw(name, municipality, last).flagged();
            if (moves) {
                somebody.movedTo(municipality.equals(LEIDEN) ? KATWIJK : LEIDEN, last.plusDays(40));
            }
            if (placedAfter > 0) {
                Lives.placed(somebody, name, last.plusDays(placedAfter));
            }
            return somebody;
        }
    }

    @Provide
    Arbitrary<Life> life() {
        return Combinators.combine(
                        Arbitraries.of(LEIDEN, KATWIJK, KATWIJK),
                        Arbitraries.integers().between(-40, 60),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.of(true, false))
                .as(Life::new);
    }

    @Property(tries = 12)
    void theCountsKeepTheirLaws(
            @ForAll @Size(max = 60) List<@From("life") Life> lives,
            @ForAll @IntRange(min = -50, max = 120) int day,
            @ForAll @IntRange(max = 60) int later) {
        try (var world = new World()) {
            var people = new ArrayList<Somebody>();
            lives.forEach(life -> people.add(life.of("somebody-" + people.size())));
            world.given(people.toArray(Somebody[]::new));

            var exactly = counts(world, UWV, day + later);
            var seen = counts(world, OF_LEIDEN, day + later);
            neverLessOnALaterDay(counts(world, UWV, day), exactly);
            neverLessOnALaterDay(counts(world, OF_LEIDEN, day), seen);
            noStepIsTakenByMoreThanThereAre(exactly);
            noStepIsTakenByMoreThanThereAre(seen);
            theTotalIsTheSum(exactly);
            othersAreToldAtMost(exactly, seen);
        }
    }

    private static List<FunnelRow> counts(World world, Caller caller, int day) {
        var month = YearMonth.from(TODAY);
        return world.all(
                new FunnelOfMonths(
                        caller,
                        month.minusMonths(1),
                        month.plusMonths(1),
                        TODAY.plusDays(day),
                        TODAY.plusDays(200),
                        List.of(LEIDEN, KATWIJK)),
                FunnelRow.class);
    }

    /** What is withheld is none for certain. */
    private static List<Integer> told(FunnelRow row) {
        return counted(row)
                .map(count -> Objects.requireNonNullElse(count.value(), 0))
                .toList();
    }

    private static Stream<MaskedCount> counted(FunnelRow row) {
        return Stream.concat(Stream.of(row.cases()), row.steps().stream().map(StepCount::count));
    }

    private static void neverLessOnALaterDay(List<FunnelRow> then, List<FunnelRow> later) {
        for (int i = 0; i < then.size(); i++) {
            var before = told(then.get(i));
            var after = told(later.get(i));
            assertThat(after.getFirst()).isEqualTo(before.getFirst());
            for (int step = 1; step < before.size(); step++) {
                assertThat(after.get(step)).isGreaterThanOrEqualTo(before.get(step));
            }
        }
    }

    private static void noStepIsTakenByMoreThanThereAre(List<FunnelRow> rows) {
        assertThat(rows)
                .allSatisfy(row -> assertThat(told(row))
                        .allMatch(count -> count <= told(row).getFirst()));
    }

    private static void theTotalIsTheSum(List<FunnelRow> rows) {
        for (int i = 0; i < told(rows.getLast()).size(); i++) {
            assertThat(told(rows.get(0)).get(i) + told(rows.get(1)).get(i))
                    .isEqualTo(told(rows.getLast()).get(i));
        }
    }

    private static void othersAreToldAtMost(List<FunnelRow> exactly, List<FunnelRow> seen) {
        assertThat(seen.getFirst()).isEqualTo(exactly.getFirst());
        for (int row = 1; row < seen.size(); row++) {
            var least = told(seen.get(row));
            var most = told(exactly.get(row));
            for (int i = 0; i < least.size(); i++) {
                assertThat(least.get(i)).isLessThanOrEqualTo(most.get(i));
            }
            assertThat(least).allMatch(count -> count % MaskedCount.SMALLEST == 0);
            assertThat(counted(seen.get(row))).noneMatch(MaskedCount::exact);
        }
    }
}
