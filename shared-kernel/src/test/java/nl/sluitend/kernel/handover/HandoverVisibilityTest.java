package nl.sluitend.kernel.handover;

import static nl.sluitend.kernel.access.Relation.OFFERED;
import static nl.sluitend.kernel.access.Relation.OWN;
import static nl.sluitend.kernel.access.Relation.UWV;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.kernel.access.Relations;
import nl.sluitend.kernel.inhabitant.ResidenceGround;
import nl.sluitend.kernel.privacy.Sealed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who sees what happens to a handover, and what of it changes who knows the person. */
class HandoverVisibilityTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-02");

    static Stream<HandoverEvent> beginning() {
        return Stream.of(new HandoverPrepared("handover", "case", List.of(), DAY));
    }

    static Stream<HandoverEvent> care() {
        return Stream.of(new InhabitantInformed("handover", DAY), new PayloadReviewed("handover", List.of(), DAY));
    }

    static Stream<HandoverEvent> talks() {
        return Stream.of(
                new HandoverQuestioned("handover", QuestionTopic.CONTACT, null, DAY),
                new QuestionAnswered("handover", "note", DAY),
                new WarmMeetingHeld("handover", DAY),
                new ResponsibilityTransferred("handover", "case", "GM0546", DAY, null, DAY));
    }

    static Stream<HandoverEvent> decisions() {
        return Stream.of(
                new HandoverOffered(
                        "handover", "GM0546", ResidenceGround.RESIDENCE, GroundKind.AGREEMENT, "agreement", 1, DAY),
                new HandoverAccepted("handover", "gm0546", new Sealed("x"), DAY, DAY),
                new HandoverRejected("handover", RejectionReason.NOT_RESIDENT, null, DAY),
                new HandoverWithdrawn("handover", WithdrawalReason.FOUND_WORK, DAY));
    }

    @ParameterizedTest
    @MethodSource({"beginning", "care"})
    void beforeItIsOfferedOnlyUwvSeesWhatHappens(HandoverEvent event) {
        assertThat(event.seenBy()).containsExactly(UWV);
    }

    @ParameterizedTest
    @MethodSource({"talks", "decisions"})
    void sinceItIsOfferedBothSidesSeeWhatHappens(HandoverEvent event) {
        assertThat(event.seenBy()).containsExactlyInAnyOrder(UWV, OFFERED, OWN);
    }

    @ParameterizedTest
    @MethodSource({"care", "talks"})
    void whatIsSaidAboutItChangesNoRelation(HandoverEvent event) {
        assertThat(event.after(Relations.NONE)).isSameAs(Relations.NONE);
    }
}
