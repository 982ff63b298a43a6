package nl.sluitend.infra.demo.caseload;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.sluitend.kernel.wwcase.EndGround;
import nl.sluitend.kernel.wwcase.WwDuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellTest {

    private static final LocalDate AS_OF = LocalDate.of(2027, 2, 28);
    private static final LocalDate YOUNG = LocalDate.of(1990, 5, 5);

    @ParameterizedTest
    @ValueSource(ints = {6, 7, 23, 48})
    void aSpellLastsAsLongAsTheLawSaysAndIsRunning(int halfMonths) {
        var duration = new WwDuration(halfMonths);

        assertThat(spells(duration, YOUNG)).allSatisfy(spell -> {
            assertThat(spell.lastDay()).isEqualTo(duration.lastDayFrom(spell.firstDay()));
            assertThat(AS_OF).isBetween(spell.firstDay(), spell.lastDay());
        });
    }

    @Test
    void theFirstDaysAreSpreadOverTheWholeDuration() {
        var left = spells(WwDuration.LONGEST, YOUNG)
                .mapToLong(spell -> DAYS.between(AS_OF, spell.lastDay()))
                .summaryStatistics();

        assertThat(left.getMin()).isLessThan(10);
        assertThat(left.getMax()).isGreaterThan(720);
        assertThat(left.getAverage()).isBetween(340.0, 390.0);
    }

    @Test
    void wwGivesWayToTheStatePension() {
        LocalDate turns67InAMonth = AS_OF.plusMonths(1).minusYears(67);

        assertThat(spells(WwDuration.LONGEST, turns67InAMonth))
                .anyMatch(spell -> spell.endGround() == EndGround.PENSION_AGE
                        && spell.lastDay().equals(AS_OF.plusMonths(1).minusDays(1)))
                .allMatch(spell -> spell.lastDay().isBefore(AS_OF.plusMonths(1)));
    }

    private static Stream<Spell> spells(WwDuration duration, LocalDate birthDate) {
        return LongStream.range(0, 2_000).mapToObj(seed -> Spell.around(AS_OF, duration, birthDate, Chance.of(seed)));
    }
}
