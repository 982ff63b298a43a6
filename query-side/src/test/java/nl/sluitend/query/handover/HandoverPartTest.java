package nl.sluitend.query.handover;

import static nl.sluitend.query.assembly.Callers.KATWIJK;
import static nl.sluitend.query.assembly.Callers.LEIDEN;
import static nl.sluitend.query.assembly.Callers.OF_KATWIJK;
import static nl.sluitend.query.assembly.Callers.OF_LEIDEN;
import static nl.sluitend.query.assembly.Somebody.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.handover.GroundKind;
import nl.sluitend.kernel.handover.Handover;
import nl.sluitend.kernel.handover.HandoverOffered;
import nl.sluitend.kernel.handover.HandoverPrepared;
import nl.sluitend.kernel.handover.HandoverState;
import nl.sluitend.kernel.handover.PayloadField;
import nl.sluitend.kernel.handover.RejectionReason;
import nl.sluitend.kernel.inhabitant.ResidenceGround;
import nl.sluitend.kernel.wwcase.WwCase;
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

    private static Dossier shown(Caller caller, Somebody somebody) {
        return Folded.seenBy(caller, Folded.of(somebody)).orElseThrow();
    }

    private static List<Handover> shownToLeiden(Somebody somebody) {
        return shown(OF_LEIDEN, somebody).handovers();
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
        var earlier = offered().accepted().withdrawn().offeredTo(KATWIJK, TODAY).revisedUntil(TODAY.plusDays(9));
        var shown = shown(OF_LEIDEN, offeredToo(earlier, LEIDEN));

        assertThat(shown.handovers())
                .extracting(Handover::handover, Handover::state, Handover::municipality)
                .containsExactly(
                        tuple("anna-ho", HandoverState.WITHDRAWN, LEIDEN),
                        tuple("bert-ho", HandoverState.OFFERED, LEIDEN));
        assertThat(shown.wwCases()).extracting(WwCase::wwCase).containsExactly("anna-ww", "bert-ww");
        assertThat(shown.wwCases().getFirst().lastDay()).isEqualTo(TODAY.plusDays(90));
    }

    @Test
    void whatLiesWithItAgainIsShownAsItIsNow() {
        var again =
                offered().accepted().withdrawn().revisedUntil(TODAY.plusDays(9)).offeredTo(LEIDEN, TODAY);

        assertThat(shownToLeiden(again)).extracting(Handover::state).containsExactly(HandoverState.OFFERED);
        assertThat(shown(OF_LEIDEN, again).wwCases())
                .extracting(WwCase::lastDay)
                .containsExactly(TODAY.plusDays(9));
    }

    /** A municipality may not learn that another one knew the person (SUWI 62). */
    @Test
    void whatAnotherMunicipalityKnewIsNotShown() {
        var moved = offeredToo(offered().accepted().movedTo(KATWIJK), KATWIJK);

        assertThat(shown(OF_KATWIJK, moved).handovers())
                .extracting(Handover::handover)
                .containsExactly("bert-ho");
        assertThat(shown(OF_KATWIJK, moved).wwCases())
                .extracting(WwCase::wwCase)
                .containsExactly("bert-ww");
    }

    @Test
    void eachThatEndsByAMoveIsShownAsItEndedItself() {
        assertThat(shownToLeiden(offeredToo(offered().accepted(), LEIDEN).movedTo(KATWIJK)))
                .extracting(Handover::handover, Handover::state)
                .containsExactly(tuple("anna-ho", HandoverState.ACCEPTED), tuple("bert-ho", HandoverState.OFFERED));
    }

    /** Where it is offered next is a round of its own, and another's. */
    @Test
    void whatIsOfferedElsewhereIsShownAsItWasBefore() {
        assertThat(shownToLeiden(offered().accepted().offeredTo(KATWIJK, TODAY.plusDays(1))))
                .extracting(Handover::state, Handover::municipality, Handover::round, Handover::offeredOn)
                .containsExactly(tuple(HandoverState.ACCEPTED, LEIDEN, 1, TODAY));
    }
}
