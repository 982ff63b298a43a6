package nl.sluitend.kernel.handover;

import java.time.LocalDate;
import nl.sluitend.kernel.agreement.CovenantTerms;
import nl.sluitend.kernel.calendar.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * The clock of an offer, in working days (Europe/Amsterdam, without public holidays).
 *
 * @param since the day from which it counts
 * @param elapsed working days that have passed, without the days on which a question was open
 * @param reminderAt working days after which a reminder is due
 * @param escalatesAt working days after which the team leads are warned
 * @param dueOn the day on which it escalates if nobody answers
 * @param paused whether it stands still because a question is open
 * @param overdue whether that day has passed
 */
public record ResponseClock(
        LocalDate since,
        int elapsed,
        int reminderAt,
        int escalatesAt,
        LocalDate dueOn,
        boolean paused,
        boolean overdue) {

    /**
     * The clock as it reads on a day; it is never stored.
     *
     * @param since the day of the offer
     * @param pausedDays working days on which earlier questions were open
     * @param questionedOn since when a question is open; absent while none is
     */
    public static ResponseClock on(LocalDate today, LocalDate since, int pausedDays, @Nullable LocalDate questionedOn) {
        var terms = CovenantTerms.USUAL;
        var paused = pausedDays + (questionedOn == null ? 0 : WorkingDays.between(questionedOn, today));
        var dueOn = WorkingDays.after(since, terms.escalationAfter() + paused);
        return new ResponseClock(
                since,
                Math.max(0, WorkingDays.between(since, today) - paused),
                terms.reminderAfter(),
                terms.escalationAfter(),
                dueOn,
                questionedOn != null,
                questionedOn == null && today.isAfter(dueOn));
    }
}
