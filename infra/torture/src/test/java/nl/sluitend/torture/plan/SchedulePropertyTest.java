package nl.sluitend.torture.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.sluitend.torture.agent.CrashPoint;

/** A red schedule can be done again: seed and number fix all of it. */
class SchedulePropertyTest {

    @Property(tries = 200)
    void seedAndNumberFixEveryBlowAndEveryChance(
            @ForAll Shape shape, @ForAll long seed, @ForAll @IntRange(max = 20_000) int number) {
        var once = Schedule.of(shape, seed, number);
        var again = Schedule.of(shape, seed, number);
        assertThat(again).isEqualTo(once);
        assertThat(again.chanceOf(2).nextLong()).isEqualTo(once.chanceOf(2).nextLong());
        assertThat(once.chanceOf(1).nextLong()).isNotEqualTo(once.chanceOf(2).nextLong());
    }

    @Property(tries = 50)
    void aDozenSchedulesPlanEveryPlaceOfACrashOnce(@ForAll long seed, @ForAll @IntRange(max = 1000) int dozen) {
        int first = dozen * CrashPoint.values().length;
        var planned = IntStream.range(first, first + CrashPoint.values().length)
                .mapToObj(number -> Schedule.of(Shape.NODES, seed, number))
                .flatMap(schedule -> schedule.blows().stream())
                .flatMap(blow -> Stream.ofNullable(blow.point()));
        assertThat(planned).containsExactlyInAnyOrder(CrashPoint.values());
    }

    @Example
    void aCampaignOfAFewHundredMeetsEveryFaultAtEveryNode() {
        assertThat(metBy(Shape.EMBEDDED))
                .containsAll(Blow.labels(Shape.EMBEDDED))
                .doesNotContain("freeze-node");
        assertThat(metBy(Shape.NODES)).containsAll(Blow.labels(Shape.NODES)).doesNotContain("next-day");
        assertThat(blowsOf(Shape.NODES).map(Blow::node)).contains(1, 2);
        assertThat(blowsOf(Shape.EMBEDDED).map(Blow::node)).containsOnly(1);
    }

    private static Set<String> metBy(Shape shape) {
        return blowsOf(shape).map(Blow::label).collect(Collectors.toSet());
    }

    private static Stream<Blow> blowsOf(Shape shape) {
        return IntStream.range(0, 400)
                .mapToObj(number -> Schedule.of(shape, 1, number))
                .flatMap(schedule -> schedule.blows().stream());
    }
}
