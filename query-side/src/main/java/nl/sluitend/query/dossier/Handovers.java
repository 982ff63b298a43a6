package nl.sluitend.query.dossier;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.sluitend.kernel.calendar.WorkingDays;
import nl.sluitend.kernel.dossier.Handover;
import nl.sluitend.kernel.event.InhabitantEvent;
import nl.sluitend.kernel.handover.HandoverAccepted;
import nl.sluitend.kernel.handover.HandoverEvent;
import nl.sluitend.kernel.handover.HandoverOffered;
import nl.sluitend.kernel.handover.HandoverPrepared;
import nl.sluitend.kernel.handover.HandoverQuestioned;
import nl.sluitend.kernel.handover.HandoverRejected;
import nl.sluitend.kernel.handover.HandoverState;
import nl.sluitend.kernel.handover.HandoverWithdrawn;
import nl.sluitend.kernel.handover.InhabitantInformed;
import nl.sluitend.kernel.handover.PayloadReviewed;
import nl.sluitend.kernel.handover.QuestionAnswered;
import nl.sluitend.kernel.handover.ResponsibilityTransferred;
import nl.sluitend.kernel.handover.WarmMeetingHeld;
import nl.sluitend.kernel.wwcase.OutcomeRecorded;
import nl.sluitend.kernel.wwcase.WwRevived;

/** The handovers, after an event (domain 7.2). */
final class Handovers {

    private Handovers() {}

    static List<Handover> evolve(List<Handover> handovers, InhabitantEvent event) {
        if (event instanceof HandoverPrepared e) {
            return Parts.with(handovers, Handover::handover, prepared(handovers, e));
        }
        if (event instanceof HandoverEvent e) {
            return Parts.changed(
                    handovers, Handover::handover, e.handover(), known -> evolve(new HandoverDraft(known), e));
        }
        if (event instanceof OutcomeRecorded e) {
            return ofCase(handovers, e.wwCase(), Handovers::closed);
        }
        return event instanceof WwRevived e ? ofCase(handovers, e.wwCase(), Handovers::reopened) : handovers;
    }

    private static List<Handover> ofCase(List<Handover> handovers, String wwCase, UnaryOperator<Handover> change) {
        return handovers.stream()
                .map(each -> each.wwCase().equals(wwCase) ? change.apply(each) : each)
                .toList();
    }

    /** Preparing again keeps what happened before: the round, and why it was returned. */
    private static Handover prepared(List<Handover> handovers, HandoverPrepared e) {
        var draft = handovers.stream()
                .filter(each -> each.handover().equals(e.handover()))
                .map(HandoverDraft::new)
                .findFirst()
                .orElseGet(() -> new HandoverDraft(e.handover(), e.wwCase()));
        draft.state = HandoverState.PREPARED;
        draft.payload = e.payload();
        draft.reviewed = false;
        draft.struck = List.of();
        return draft.done();
    }

    private static Handover closed(Handover handover) {
        if (!handover.state().isOpen()) {
            return handover;
        }
        var draft = new HandoverDraft(handover);
        draft.state = HandoverState.CLOSED;
        draft.questionedOn = null;
        return draft.done();
    }

    /** With UWV again, before any offer; what was promised and done before stands in the history. */
    private static Handover reopened(Handover handover) {
        if (handover.state() != HandoverState.CLOSED) {
            return handover;
        }
        var draft = new HandoverDraft(handover);
        draft.state = HandoverState.REOPENED;
        draft.ground = null;
        draft.reviewed = false;
        draft.questionedOn = null;
        forgetAcceptance(draft);
        return draft.done();
    }

    private static Handover evolve(HandoverDraft draft, HandoverEvent event) {
        switch (event) {
            case HandoverPrepared _, InhabitantInformed _ -> {}
            case PayloadReviewed e -> review(draft, e);
            case HandoverOffered e -> offer(draft, e);
            case HandoverQuestioned e -> question(draft, e);
            case QuestionAnswered e -> answer(draft, e);
            case HandoverAccepted e -> accept(draft, e);
            case HandoverRejected e -> reject(draft, e);
            case HandoverWithdrawn e -> withdraw(draft, e);
            case WarmMeetingHeld e -> meet(draft, e);
            case ResponsibilityTransferred e -> transfer(draft, e);
        }
        return draft.done();
    }

    private static void review(HandoverDraft draft, PayloadReviewed e) {
        draft.reviewed = true;
        draft.struck = e.struck();
    }

    private static void offer(HandoverDraft draft, HandoverOffered e) {
        draft.state = HandoverState.OFFERED;
        var struck = draft.struck;
        draft.payload = draft.payload.stream()
                .filter(item -> !struck.contains(item.field()))
                .toList();
        draft.municipality = e.municipality();
        draft.ground = e.ground();
        draft.offeredOn = e.occurredOn();
        draft.round = e.round();
        forgetEarlierRound(draft);
    }

    private static void forgetEarlierRound(HandoverDraft draft) {
        draft.questionedOn = null;
        draft.pausedDays = 0;
        draft.question = null;
        draft.questionNote = null;
        draft.answerNote = null;
        draft.rejection = null;
        draft.missing = null;
        draft.withdrawal = null;
        forgetAcceptance(draft);
    }

    /** Who took it before, and what that one promised and did, stands in the history. */
    private static void forgetAcceptance(HandoverDraft draft) {
        draft.acceptedOn = null;
        draft.contactPerson = null;
        draft.firstContactOn = null;
        draft.metOn = null;
        draft.transferredFrom = null;
    }

    private static void question(HandoverDraft draft, HandoverQuestioned e) {
        draft.state = HandoverState.QUESTIONED;
        draft.questionedOn = e.occurredOn();
        draft.question = e.topic();
        draft.questionNote = e.note();
        draft.answerNote = null;
    }

    private static void answer(HandoverDraft draft, QuestionAnswered e) {
        draft.state = HandoverState.OFFERED;
        if (draft.questionedOn != null) {
            draft.pausedDays += WorkingDays.between(draft.questionedOn, e.occurredOn());
        }
        draft.questionedOn = null;
        draft.answerNote = e.note();
    }

    private static void accept(HandoverDraft draft, HandoverAccepted e) {
        draft.state = HandoverState.ACCEPTED;
        draft.questionedOn = null;
        draft.acceptedOn = e.occurredOn();
        draft.contactPerson = e.contactPerson();
        draft.firstContactOn = e.firstContactOn();
    }

    private static void reject(HandoverDraft draft, HandoverRejected e) {
        draft.state = HandoverState.REJECTED;
        draft.questionedOn = null;
        draft.rejection = e.reason();
        draft.missing = e.missing();
    }

    private static void withdraw(HandoverDraft draft, HandoverWithdrawn e) {
        draft.state = HandoverState.WITHDRAWN;
        draft.questionedOn = null;
        draft.withdrawal = e.reason();
    }

    private static void meet(HandoverDraft draft, WarmMeetingHeld e) {
        draft.state = HandoverState.WARM_MEETING_HELD;
        draft.metOn = e.occurredOn();
    }

    private static void transfer(HandoverDraft draft, ResponsibilityTransferred e) {
        draft.state = HandoverState.TRANSFERRED;
        draft.transferredFrom = e.from();
    }
}
