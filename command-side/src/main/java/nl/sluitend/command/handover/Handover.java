package nl.sluitend.command.handover;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
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
import org.jspecify.annotations.Nullable;

/**
 * What rules need to know of one handover.
 *
 * @param wwCase the case that it hands over
 * @param state how far it is
 * @param reviewed whether the inhabitant has seen the payload
 * @param addressee the municipality to which it was offered; empty before the first offer
 * @param round how often it was offered
 * @param acceptedOn when it was taken; absent before
 * @param byLawFrom the day on which its task was to move by law, without agreement; absent unless it was transferred
 * that way
 */
record Handover(
        String wwCase,
        HandoverState state,
        boolean reviewed,
        String addressee,
        int round,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate byLawFrom) {

    static Handover of(HandoverPrepared event) {
        return new Handover(event.wwCase(), HandoverState.PREPARED, false, "", 0, null, null);
    }

    boolean isIn(HandoverState... states) {
        return Set.of(states).contains(state);
    }

    /**
     * Whether it is with a municipality other than that.
     *
     * @param hasWw whether the person has WW today: if so, a task taken over before the move is UWV's again
     */
    boolean liesElsewhereThan(String municipality, boolean hasWw) {
        return !addressee.isEmpty()
                && !addressee.equals(municipality)
                && (isIn(
                                HandoverState.OFFERED,
                                HandoverState.QUESTIONED,
                                HandoverState.ACCEPTED,
                                HandoverState.WARM_MEETING_HELD)
                        || (hasWw && isIn(HandoverState.TRANSFERRED)));
    }

    /**
     * Whether its task did not move after all: there is WW on the day on which the law was to move it, and still today
     * (PW 7(3)c). A right that began later is a different one.
     */
    boolean isOutlived(Predicate<LocalDate> hasWw, LocalDate today) {
        return byLawFrom != null && hasWw.test(byLawFrom) && (byLawFrom.isAfter(today) || hasWw.test(today));
    }

    /** The task moves by law from that day on. */
    Handover byLaw(LocalDate from) {
        return new Handover(wwCase, state, reviewed, addressee, round, acceptedOn, from);
    }

    Handover evolve(HandoverEvent event) {
        return switch (event) {
            case HandoverPrepared _, InhabitantInformed _ -> this;
            case PayloadReviewed _ -> new Handover(wwCase, state, true, addressee, round, acceptedOn, null);
            case HandoverOffered e ->
                new Handover(wwCase, HandoverState.OFFERED, reviewed, e.municipality(), e.round(), null, null);
            case HandoverQuestioned _ -> in(HandoverState.QUESTIONED);
            case QuestionAnswered _ -> in(HandoverState.OFFERED);
            case HandoverAccepted e ->
                new Handover(wwCase, HandoverState.ACCEPTED, reviewed, addressee, round, e.occurredOn(), null);
            case HandoverRejected _ -> in(HandoverState.REJECTED);
            case HandoverWithdrawn _ -> in(HandoverState.WITHDRAWN);
            case WarmMeetingHeld _ -> in(HandoverState.WARM_MEETING_HELD);
            case ResponsibilityTransferred _ -> in(HandoverState.TRANSFERRED);
        };
    }

    Handover closedBy(OutcomeRecorded event) {
        return event.wwCase().equals(wwCase) && state.isOpen() ? in(HandoverState.CLOSED) : this;
    }

    Handover reopenedBy(WwRevived event) {
        return event.wwCase().equals(wwCase) && isIn(HandoverState.CLOSED)
                ? new Handover(wwCase, HandoverState.REOPENED, false, addressee, round, null, null)
                : this;
    }

    private Handover in(HandoverState next) {
        return new Handover(wwCase, next, reviewed, addressee, round, acceptedOn, null);
    }
}
