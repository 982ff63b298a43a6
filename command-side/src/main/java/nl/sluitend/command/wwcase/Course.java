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
 * How far a WW case came, since it was registered or its right revived last.
 *
 * @param signal how it was signalled; absent before, and once it ends later than that signal was for
 * @param invited whether the person was invited
 * @param accepted whether the person accepted the invitation
 * @param attempts those in which nobody was reached
 * @param ending how it ended; absent while it is open
 * @param revivedOn since when it runs again; absent when it never revived
 * @param before how it had ended before its right revived, which stands again once the right is said to run no further
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
     * @param outcome what
     * @param on since when
     * @param evidence what shows it
     * @param recordedBy who recorded it
     * @param lastDay the last day with WW, as it was known by then
     */
    record Ending(Outcome outcome, LocalDate on, Evidence evidence, String recordedBy, LocalDate lastDay) {

        static Ending of(OutcomeRecorded e, WwPeriod known) {
            return new Ending(e.outcome(), e.occurredOn(), e.evidence(), e.recordedBy(), known.lastDay());
        }

        /** As the end of that case: what became of the person ends each of them, and what was recorded may stand again. */
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

    /** After that event, of a case whose days are known so. */
    Course evolve(WwCaseEvent event, WwPeriod known) {
        return switch (event) {
            case ExpiringWwFlagged e -> new Course(e, invited, accepted, attempts, ending, revivedOn, before);
            // who is invited again has not answered yet, whatever they said before
            case InhabitantInvited _ -> new Course(signal, true, false, attempts, ending, revivedOn, before);
            case InvitationAnswered e -> new Course(signal, invited, e.accepted(), attempts, ending, revivedOn, before);
            case ContactAttempted e -> attempted(new Attempt(e.channel(), e.occurredOn()));
            case OutcomeRecorded e -> ended(Ending.of(e, known));
            case WwRevived e -> new Course(null, false, false, List.of(), null, e.occurredOn(), ending);
            case WwEndDateRevised e -> signal != null && e.isBeyond(signal.signalWindow()) ? unsignalled() : this;
            case WwCaseRegistered _, WwCaseAsserted _, WorkHistoryRevised _ -> this;
        };
    }

    /** Whether it was signalled. */
    boolean flagged() {
        return signal != null;
    }

    /** What the person answered was about that end, and is asked again when the next one comes near. */
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

    /** An outcome that stands again is that of the days of then. */
    private Course ended(Ending how) {
        var last = before != null && before.isOf(how) ? before : how;
        return new Course(signal, invited, accepted, attempts, last, revivedOn, null);
    }
}
