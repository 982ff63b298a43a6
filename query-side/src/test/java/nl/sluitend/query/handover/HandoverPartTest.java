package nl.sluitend.query.handover;

import static nl.sluitend.query.assembly.Callers.KATWIJK;
import static nl.sluitend.query.assembly.Callers.LEIDEN;
import static nl.sluitend.query.assembly.Callers.OF_LEIDEN;
import static nl.sluitend.query.assembly.Somebody.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.sluitend.kernel.handover.GroundKind;
import nl.sluitend.kernel.handover.Handover;
import nl.sluitend.kernel.handover.HandoverOffered;
import nl.sluitend.kernel.handover.HandoverPrepared;
import nl.sluitend.kernel.handover.HandoverState;
import nl.sluitend.kernel.handover.PayloadField;
import nl.sluitend.kernel.handover.RejectionReason;
import nl.sluitend.kernel.inhabitant.ResidenceGround;
import nl.sluitend.query.assembly.AnyEvent;
import nl.sluitend.query.assembly.Somebody;
import nl.sluitend.query.dossier.Folded;
import org.junit.jupiter.api.Test;

/** What an event does to the handovers of somebody. */
class HandoverPartTest {

    /** It is Monday. */
    private static Somebody offered() {
        return Somebody.withWw("anna", LEIDEN, TODAY.plusDays(90))
                .prepared(PayloadField.CONTACT)
                .offeredTo(LEIDEN, TODAY);
    }

    private static List<Handover> handovers(Somebody somebody) {
        return Folded.of(somebody).handovers();
    }

    /** The municipality's days do not run while UWV has not answered; a weekend has none. */
    @Test
    void whileAQuestionIsOpenTheDaysOfWorkAreNotCounted() {
        var twice = offered()
                .questioned(TODAY)
                .answered(TODAY.plusDays(2))
                .questioned(TODAY.plusDays(3))
                .answered(TODAY.plusDays(7));

        assertThat(handovers(twice)).singleElement().satisfies(handover -> {
            assertThat(handover.pausedDays()).isEqualTo(2 + 2);
            assertThat(handover.questionedOn()).isNull();
            assertThat(handover.answerNote()).isEqualTo("note");
            assertThat(handover.state()).isEqualTo(HandoverState.OFFERED);
        });
    }

    @Test
    void anAnswerToNoQuestionPausesNothing() {
        assertThat(handovers(offered().answered(TODAY.plusDays(4))).getFirst().pausedDays())
                .isZero();
    }

    /** Of two handovers each keeps its own history. */
    @Test
    void whatIsPreparedAgainKeepsWhatBecameOfItBefore() {
        var another = new HandoverPrepared("another-ho", "another-ww", List.of(), TODAY);
        var both = offered().rejected().with(another).prepared(PayloadField.HOURS);

        assertThat(handovers(both))
                .extracting(Handover::handover, Handover::wwCase, Handover::round, Handover::rejection)
                .containsExactly(
                        tuple("anna-ho", "anna-ww", 1, RejectionReason.NOT_RESIDENT),
                        tuple("another-ho", "another-ww", 0, null));
    }

    /** Of another case, offered to that municipality. */
    private static Somebody offeredToo(Somebody somebody, String municipality) {
        return somebody.with(AnyEvent.named("ww-case-registered", "bert"))
                .with(new HandoverPrepared("bert-ho", "bert-ww", List.of(), TODAY))
                .with(new HandoverOffered(
                        "bert-ho",
                        municipality,
                        ResidenceGround.RESIDENCE,
                        GroundKind.ACCEPTED_INVITATION,
                        null,
                        1,
                        TODAY.plusDays(1)));
    }

    private static List<Handover> shownToLeiden(Somebody somebody) {
        return Folded.seenBy(OF_LEIDEN, Folded.of(somebody)).orElseThrow().handovers();
    }

    @Test
    void aMunicipalitySeesWhatLiesWithItAndNotWhatLiesWithAnother() {
        assertThat(shownToLeiden(offeredToo(offered(), KATWIJK)))
                .extracting(Handover::handover)
                .containsExactly("anna-ho");
    }

    /** What it had before is shown as it was when that ended, once. */
    @Test
    void whatLayWithItBeforeIsShownBesideWhatDoesNow() {
        var earlier = offered().accepted().withdrawn().offeredTo(KATWIJK, TODAY);

        assertThat(shownToLeiden(offeredToo(earlier, LEIDEN)))
                .extracting(Handover::handover, Handover::state, Handover::municipality)
                .containsExactly(
                        tuple("anna-ho", HandoverState.WITHDRAWN, LEIDEN),
                        tuple("bert-ho", HandoverState.OFFERED, LEIDEN));
    }
}
