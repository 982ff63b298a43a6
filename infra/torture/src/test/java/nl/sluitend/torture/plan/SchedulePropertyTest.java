package nl.sluitend.torture.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.sluitend.torture.agent.CrashPoint;

/** A red schedule can be done again: seed and number fix all of it. */
class SchedulePropertyTest {

    @Property(tries = 200)
    void seedAndNumberFixEveryBlowAndEveryChance(@ForAll long seed, @ForAll @IntRange(max = 20_000) int number) {
        var once = Schedule.of(seed, number);
        var again = Schedule.of(seed, number);
        assertThat(again).isEqualTo(once);
        assertThat(again.chanceOf(2).nextLong()).isEqualTo(once.chanceOf(2).nextLong());
        assertThat(once.chanceOf(1).nextLong()).isNotEqualTo(once.chanceOf(2).nextLong());
    }

    @Example
    void aCampaignOfAFewHundredMeetsEveryFaultAtEveryPlace() {
        Set<String> met = IntStream.range(0, 400)
                .mapToObj(number -> Schedule.of(1, number))
                .flatMap(schedule -> schedule.blows().stream())
                .map(Blow::label)
                .collect(Collectors.toSet());
        for (var fault : Fault.values()) {
            assertThat(fault == Fault.CRASH_POINT || met.contains(fault.label()))
                    .as(fault.label())
                    .isTrue();
        }
        for (var point : CrashPoint.values()) {
            assertThat(met).contains(point.label());
        }
    }
}
