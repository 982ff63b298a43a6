package nl.sluitend.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.sluitend.kernel.handover.GroundKind;
import nl.sluitend.kernel.handover.HandoverOffered;
import nl.sluitend.kernel.handover.HandoverPrepared;
import nl.sluitend.kernel.handover.HandoverRejected;
import nl.sluitend.kernel.handover.PayloadField;
import nl.sluitend.kernel.handover.RejectionReason;
import nl.sluitend.kernel.inhabitant.ResidenceEstablished;
import nl.sluitend.kernel.inhabitant.ResidenceGround;
import nl.sluitend.kernel.wwcase.Evidence;
import nl.sluitend.kernel.wwcase.Outcome;
import nl.sluitend.kernel.wwcase.OutcomeRecorded;
import nl.sluitend.kernel.wwcase.WwRevived;
import org.junit.jupiter.api.Test;

/** Late news between two words takes nothing from whom the person is offered to: a version only grows. */
class RelationsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-01");

    private static final Relations OFFERED = Relations.NONE
            .registered(null)
            .evolve(living("GM0546", DAY))
            .evolve(new HandoverPrepared("handover", "case", List.of(), DAY))
            .evolve(new HandoverOffered(
                    "handover", "GM0546", ResidenceGround.RESIDENCE, GroundKind.AGREEMENT, "agreement", 1, DAY));

    private static ResidenceEstablished living(String municipality, LocalDate from) {
        return new ResidenceEstablished(municipality, ResidenceGround.RESIDENCE, Instant.EPOCH, from);
    }

    @Test
    void aResidenceOfBeforeTheLatestOneEndsNothing() {
        var later = OFFERED.evolve(living("GM0546", DAY.plusDays(19))).evolve(living("GM0537", DAY.plusDays(9)));

        assertThat(later.of("GM0546")).isEqualTo(Relation.OFFERED);
        assertThat(later.versionFor(Set.of("GM0546"))).isEqualTo(OFFERED.versionFor(Set.of("GM0546")));
    }

    /** Who still has the page of the first round open does not answer the second one by it. */
    @Test
    void aVersionIsNeverCountedTwice() {
        var returned = OFFERED.evolve(
                new HandoverRejected("handover", RejectionReason.DATA_INSUFFICIENT, PayloadField.HOURS, DAY));
        var again = returned.evolve(new HandoverOffered(
                "handover", "GM0546", ResidenceGround.RESIDENCE, GroundKind.AGREEMENT, "agreement", 2, DAY));

        assertThat(returned.of("GM0546")).isNull();
        assertThat(returned.audience()).containsExactly("UWV");
        assertThat(again.of("GM0546")).isEqualTo(Relation.OFFERED);
        assertThat(Stream.of(OFFERED, returned, again).map(each -> each.versionFor(Set.of("GM0546"))))
                .containsExactly(0L, 1L, 2L);
    }

    @Test
    void theLatestOneDoes() {
        assertThat(OFFERED.evolve(living("GM0537", DAY.plusDays(9))).of("GM0546"))
                .isNull();
    }

    private static OutcomeRecorded abroad(LocalDate day) {
        return new OutcomeRecorded("case", Outcome.MOVED_ABROAD, Evidence.BRP, "uwv", day);
    }

    /** Whoever lives abroad has no municipality, as whoever moved within the country has another one. */
    @Test
    void whoeverMovesAbroadIsLeftInWhateverOrderWeLearnOfIt() {
        var opened = Relations.NONE.registered("GM0546").evolve(living("GM0546", DAY));
        var gone = opened.evolve(abroad(DAY.plusDays(20)));

        assertThat(gone.of("GM0546")).isEqualTo(Relation.FORMER);
        assertThat(gone.evolve(living("GM0546", DAY.plusDays(10))).of("GM0546")).isEqualTo(Relation.FORMER);
        assertThat(gone.evolve(living("GM0546", DAY.plusDays(30))).of("GM0546")).isEqualTo(Relation.OWN);
        assertThat(gone.evolve(new WwRevived("case", Outcome.MOVED_ABROAD, DAY.plusDays(20)))
                        .of("GM0546"))
                .isEqualTo(Relation.OWN);
    }

    @Test
    void whoeverCameBackSinceThenIsNotLeft() {
        var opened = Relations.NONE.registered("GM0546").evolve(living("GM0546", DAY));

        assertThat(opened.evolve(abroad(DAY.minusDays(1))).of("GM0546")).isEqualTo(Relation.OWN);
    }
}
