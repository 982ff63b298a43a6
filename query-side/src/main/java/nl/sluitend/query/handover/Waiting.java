package nl.sluitend.query.handover;

import java.time.LocalDate;
import nl.sluitend.kernel.calendar.WorkingDays;
import nl.sluitend.kernel.handover.ResponseClock;
import org.jspecify.annotations.Nullable;

/**
 * What an unanswered offer's clock is computed from; the clock itself depends on the day on which somebody looks and is
 * never stored.
 *
 * @param since the day of the offer
 * @param pausedDays working days on which earlier questions stood open
 * @param questionedOn since when a question stands open
 */
public record Waiting(
        LocalDate since, int pausedDays, @Nullable LocalDate questionedOn) {

    /** The clock on that day (domain 7.2: reminder and first escalation, a setting of the agreement later on). */
    ResponseClock clock(LocalDate today, ResponseTerms terms) {
        var paused = pausedDays + (questionedOn == null ? 0 : WorkingDays.between(questionedOn, today));
        var dueOn = WorkingDays.after(since, terms.escalateAt() + paused);
        return new ResponseClock(
                since,
                Math.max(0, WorkingDays.between(since, today) - paused),
                terms.remindAt(),
                terms.escalateAt(),
                dueOn,
                questionedOn != null,
                questionedOn == null && today.isAfter(dueOn));
    }
}
