package nl.sluitend.query.placement;

import static nl.sluitend.query.assembly.Callers.LEIDEN;
import static nl.sluitend.query.assembly.Somebody.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.sluitend.kernel.placement.AftercareContactHeld;
import nl.sluitend.kernel.placement.AftercareMoment;
import nl.sluitend.kernel.placement.AftercareStarted;
import nl.sluitend.kernel.placement.PlacementEnded;
import nl.sluitend.query.assembly.Somebody;
import nl.sluitend.query.dossier.Folded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an event does to the placements of somebody, and to their aftercare. */
class PlacementPartTest {

    private static Somebody placed() {
        return Somebody.withWw("anna", LEIDEN, TODAY.plusDays(90)).placedBy("gm0546");
    }

    private static List<AftercareMoment> aftercare(Somebody somebody) {
        return Folded.of(somebody).placements().getFirst().aftercare();
    }

    /** The covenant's moments, as far as there are days for them; of more days nobody knows what they are for. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 5})
    void aftercareHasTheMomentsOfTheCovenant(int days) {
        var due = IntStream.range(0, days).mapToObj(i -> TODAY.plusDays(30 + i)).toList();
        var moments = List.of(30, 90, 180, 365);

        assertThat(aftercare(placed().with(new AftercareStarted("anna-pl", due, TODAY))))
                .containsExactlyElementsOf(IntStream.range(0, Math.min(days, 4))
                        .mapToObj(i -> new AftercareMoment(moments.get(i), due.get(i), null, null))
                        .toList());
    }

    @Test
    void aContactIsOfItsOwnMoment() {
        var due = List.of(TODAY.plusDays(30), TODAY.plusDays(90));
        var held = placed().with(new AftercareStarted("anna-pl", due, TODAY))
                .with(new AftercareContactHeld("anna-pl", 90, true, TODAY.plusDays(91)));

        assertThat(aftercare(held))
                .containsExactly(
                        new AftercareMoment(30, TODAY.plusDays(30), null, null),
                        new AftercareMoment(90, TODAY.plusDays(90), TODAY.plusDays(91), true));
    }

    @Test
    void aPlacementThatEndedLastsUntilItsLastDay() {
        var ended = placed().with(new PlacementEnded("anna-pl", TODAY.plusDays(40), TODAY.plusDays(41)));

        assertThat(Folded.of(ended).placements()).singleElement().satisfies(placement -> {
            assertThat(placement.ended()).isTrue();
            assertThat(placement.until()).isEqualTo(TODAY.plusDays(40));
            assertThat(placement.placedBy()).isEqualTo("gm0546");
        });
    }
}
