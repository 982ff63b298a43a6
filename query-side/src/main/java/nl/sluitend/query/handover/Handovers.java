package nl.sluitend.query.handover;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.sluitend.kernel.calendar.WorkingDays;
import nl.sluitend.kernel.event.InhabitantEvent;
import nl.sluitend.kernel.handover.Handover;
import nl.sluitend.kernel.handover.HandoverAccepted;
import nl.sluitend.kernel.handover.HandoverBuilder;
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
import nl.sluitend.query.dossier.Keyed;

/** The handovers, after an event. */
final class Handovers {

    private Handovers() {}

    static List<Handover> evolve(List<Handover> handovers, InhabitantEvent event) {
        if (event instanceof HandoverPrepared e) {
            return Keyed.with(handovers, Handover::handover, prepared(handovers, e));
        }
        if (event instanceof HandoverEvent e) {
            return Keyed.changed(handovers, Handover::handover, e.handover(), known -> evolve(known, e));
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
        return handovers.stream()
                .filter(each -> each.handover().equals(e.handover()))
                .findFirst()
                .orElseGet(() -> Handover.prepared(e.handover(), e.wwCase()))
                .with(next -> next.state(HandoverState.PREPARED)
                        .payload(e.payload())
                        .reviewed(false)
                        .struck(List.of()));
    }

    private static Handover closed(Handover known) {
        return known.state().isOpen()
                ? known.with(next -> next.state(HandoverState.CLOSED).questionedOn(null))
                : known;
    }

    /** With UWV again, as before any offer; what was promised and done before is in the timeline. */
    private static Handover reopened(Handover known) {
        return known.state() == HandoverState.CLOSED
                ? known.with(next -> withoutAcceptance(next)
                        .state(HandoverState.REOPENED)
                        .ground(null)
                        .reviewed(false)
                        .questionedOn(null))
                : known;
    }

    private static Handover evolve(Handover known, HandoverEvent event) {
        return switch (event) {
            case HandoverPrepared _ -> known;
            case InhabitantInformed _ -> known;
            case PayloadReviewed e -> known.with(next -> next.reviewed(true).struck(e.struck()));
            case HandoverOffered e -> offered(known, e);
            case HandoverQuestioned e -> questioned(known, e);
            case QuestionAnswered e -> answered(known, e);
            case HandoverAccepted e -> accepted(known, e);
            case HandoverRejected e -> rejected(known, e);
            case HandoverWithdrawn e ->
                known.with(next ->
                        next.state(HandoverState.WITHDRAWN).questionedOn(null).withdrawal(e.reason()));
            case WarmMeetingHeld e ->
                known.with(next -> next.state(HandoverState.WARM_MEETING_HELD).metOn(e.occurredOn()));
            case ResponsibilityTransferred e ->
                known.with(next -> next.state(HandoverState.TRANSFERRED).transferredFrom(e.from()));
        };
    }

    private static Handover offered(Handover known, HandoverOffered e) {
        return known.with(next -> withoutEarlierRound(next)
                .state(HandoverState.OFFERED)
                .payload(known.payload().stream()
                        .filter(item -> !known.struck().contains(item.field()))
                        .toList())
                .municipality(e.municipality())
                .ground(e.ground())
                .offeredOn(e.occurredOn())
                .round(e.round()));
    }

    private static HandoverBuilder withoutEarlierRound(HandoverBuilder next) {
        return withoutAcceptance(next)
                .questionedOn(null)
                .pausedDays(0)
                .question(null)
                .questionNote(null)
                .answerNote(null)
                .rejection(null)
                .missing(null)
                .withdrawal(null);
    }

    /** Who accepted it before, and what they promised and did, is in the timeline. */
    private static HandoverBuilder withoutAcceptance(HandoverBuilder next) {
        return next.acceptedOn(null)
                .contactPerson(null)
                .firstContactOn(null)
                .metOn(null)
                .transferredFrom(null);
    }

    private static Handover questioned(Handover known, HandoverQuestioned e) {
        return known.with(next -> next.state(HandoverState.QUESTIONED)
                .questionedOn(e.occurredOn())
                .question(e.topic())
                .questionNote(e.note())
                .answerNote(null));
    }

    private static Handover answered(Handover known, QuestionAnswered e) {
        var since = known.questionedOn();
        int paused = since == null ? 0 : WorkingDays.between(since, e.occurredOn());
        return known.with(next -> next.state(HandoverState.OFFERED)
                .pausedDays(known.pausedDays() + paused)
                .questionedOn(null)
                .answerNote(e.note()));
    }

    private static Handover accepted(Handover known, HandoverAccepted e) {
        return known.with(next -> next.state(HandoverState.ACCEPTED)
                .questionedOn(null)
                .acceptedOn(e.occurredOn())
                .contactPerson(e.contactPerson())
                .firstContactOn(e.firstContactOn()));
    }

    private static Handover rejected(Handover known, HandoverRejected e) {
        return known.with(next -> next.state(HandoverState.REJECTED)
                .questionedOn(null)
                .rejection(e.reason())
                .missing(e.missing()));
    }
}
