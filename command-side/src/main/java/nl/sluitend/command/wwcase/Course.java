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
 */
record Course(
        @Nullable ExpiringWwFlagged signal,
        boolean invited,
        boolean accepted,
        List<Attempt> attempts,
        @Nullable Ending ending,
        @Nullable LocalDate revivedOn) {

    /** Nothing happened yet. */
    static final Course BEGUN = new Course(null, false, false, List.of(), null, null);

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
     */
    record Ending(Outcome outcome, LocalDate on, Evidence evidence, String recordedBy) {

        static Ending of(OutcomeRecorded e) {
            return new Ending(e.outcome(), e.occurredOn(), e.evidence(), e.recordedBy());
        }

        /** What became of the person ends that case too. */
        OutcomeRecorded alsoOf(WwCaseId wwCase) {
            return new OutcomeRecorded(wwCase.value(), outcome, evidence, recordedBy, on);
        }
    }

    Course evolve(WwCaseEvent event) {
        return switch (event) {
            case ExpiringWwFlagged e -> new Course(e, invited, accepted, attempts, ending, revivedOn);
            // who is invited again has not answered yet, whatever they said before
            case InhabitantInvited _ -> new Course(signal, true, false, attempts, ending, revivedOn);
            case InvitationAnswered e -> new Course(signal, invited, e.accepted(), attempts, ending, revivedOn);
            case ContactAttempted e -> attempted(new Attempt(e.channel(), e.occurredOn()));
            case OutcomeRecorded e -> ended(Ending.of(e));
            case WwRevived e -> new Course(null, false, false, List.of(), null, e.occurredOn());
            case WwEndDateRevised e -> signal != null && e.isBeyond(signal.signalWindow()) ? unsignalled() : this;
            case WwCaseRegistered _, WwCaseAsserted _, WorkHistoryRevised _ -> this;
        };
    }

    /** Whether it was signalled. */
    boolean flagged() {
        return signal != null;
    }

    private Course unsignalled() {
        return new Course(null, invited, accepted, attempts, ending, revivedOn);
    }

    /** The channels of the attempts on or before that day. */
    List<Channel> attemptsUpTo(LocalDate day) {
        return attempts.stream()
                .filter(attempt -> !attempt.on().isAfter(day))
                .map(Attempt::channel)
                .toList();
    }

    private Course attempted(Attempt attempt) {
        return new Course(signal, invited, accepted, Additions.plus(attempts, attempt), ending, revivedOn);
    }

    private Course ended(Ending how) {
        return new Course(signal, invited, accepted, attempts, how, revivedOn);
    }
}
