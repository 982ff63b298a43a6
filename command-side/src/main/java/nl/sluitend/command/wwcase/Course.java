package nl.sluitend.command.wwcase;

import java.time.LocalDate;
import java.util.List;
import nl.sluitend.kernel.collection.Additions;
import nl.sluitend.kernel.wwcase.Channel;
import nl.sluitend.kernel.wwcase.ContactAttempted;
import nl.sluitend.kernel.wwcase.Evidence;
import nl.sluitend.kernel.wwcase.ExpiringWwFlagged;
import nl.sluitend.kernel.wwcase.InhabitantInvited;
import nl.sluitend.kernel.wwcase.InvitationAnswered;
import nl.sluitend.kernel.wwcase.Outcome;
import nl.sluitend.kernel.wwcase.OutcomeRecorded;
import nl.sluitend.kernel.wwcase.WorkHistoryRevised;
import nl.sluitend.kernel.wwcase.WwCaseAsserted;
import nl.sluitend.kernel.wwcase.WwCaseEvent;
import nl.sluitend.kernel.wwcase.WwCaseId;
import nl.sluitend.kernel.wwcase.WwCaseRegistered;
import nl.sluitend.kernel.wwcase.WwEndDateRevised;
import nl.sluitend.kernel.wwcase.WwPeriod;
import nl.sluitend.kernel.wwcase.WwRevived;
import org.jspecify.annotations.Nullable;

/**
 * How far a WW case came, since it was registered or its right last revived.
 *
 * @param signal how it was flagged; absent before, and once its last day moves beyond the signal window
 * @param invited whether the person was invited
 * @param accepted whether the person accepted the invitation
 * @param attempts the attempts in which nobody was reached
 * @param ending how it ended; absent while it is open
 * @param revivedOn since when it runs again; absent when it never revived
 * @param before how it had ended before its right revived, which is valid again if the right turns out not to run on
 */
record Course(
        @Nullable ExpiringWwFlagged signal,
        boolean invited,
        boolean accepted,
        List<Attempt> attempts,
        @Nullable Ending ending,
        @Nullable LocalDate revivedOn,
        @Nullable Ending before) {

    /** Nothing happened yet. */
    static final Course BEGUN = new Course(null, false, false, List.of(), null, null, null);

    /**
     * Nobody was reached.
     *
     * @param channel over which channel
     * @param on when
     */
    record Attempt(Channel channel, LocalDate on) {}

    /**
     * How a case ended.
     *
     * @param outcome how
     * @param on the first day of the outcome
     * @param evidence what shows it
     * @param recordedBy the code of the organisation that recorded it
     * @param lastDay the last day with WW, as it was known by then
     */
    record Ending(Outcome outcome, LocalDate on, Evidence evidence, String recordedBy, LocalDate lastDay) {

        static Ending of(OutcomeRecorded e, WwPeriod known) {
            return new Ending(e.outcome(), e.occurredOn(), e.evidence(), e.recordedBy(), known.lastDay());
        }

        /** The same as the end of that case: one outcome may end several cases, or become valid again. */
        OutcomeRecorded of(WwCaseId wwCase) {
            return new OutcomeRecorded(wwCase.value(), outcome, evidence, recordedBy, on);
        }

        private boolean isOf(Ending other) {
            return outcome == other.outcome
                    && on.equals(other.on)
                    && evidence == other.evidence
                    && recordedBy.equals(other.recordedBy);
        }
    }

    /** The course after that event, of a case with those days. */
    Course evolve(WwCaseEvent event, WwPeriod known) {
        return switch (event) {
            case ExpiringWwFlagged e -> new Course(e, invited, accepted, attempts, ending, revivedOn, before);
            // somebody invited again has not answered yet, whatever they said before
            case InhabitantInvited _ -> new Course(signal, true, false, attempts, ending, revivedOn, before);
            case InvitationAnswered e -> new Course(signal, invited, e.accepted(), attempts, ending, revivedOn, before);
            case ContactAttempted e -> attempted(new Attempt(e.channel(), e.occurredOn()));
            case OutcomeRecorded e -> ended(Ending.of(e, known));
            case WwRevived e -> new Course(null, false, false, List.of(), null, e.occurredOn(), ending);
            case WwEndDateRevised e -> signal != null && e.isBeyond(signal.signalWindow()) ? unsignalled() : this;
            case WwCaseRegistered _, WwCaseAsserted _, WorkHistoryRevised _ -> this;
        };
    }

    /** Whether it was flagged. */
    boolean flagged() {
        return signal != null;
    }

    /** The person's answer was about that last day, and is asked for again when the new one comes near. */
    private Course unsignalled() {
        return new Course(null, false, false, attempts, ending, revivedOn, before);
    }

    /** The channels of the attempts on or before that day. */
    List<Channel> attemptsUpTo(LocalDate day) {
        return attempts.stream()
                .filter(attempt -> !attempt.on().isAfter(day))
                .map(Attempt::channel)
                .toList();
    }

    private Course attempted(Attempt attempt) {
        return new Course(signal, invited, accepted, Additions.plus(attempts, attempt), ending, revivedOn, before);
    }

    /** An outcome that becomes valid again keeps the last day known at that time. */
    private Course ended(Ending how) {
        var last = before != null && before.isOf(how) ? before : how;
        return new Course(signal, invited, accepted, attempts, last, revivedOn, null);
    }
}
