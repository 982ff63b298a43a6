package nl.sluitend.query.handover;

import java.time.LocalDate;
import nl.sluitend.kernel.handover.ResponseClock;
import org.jspecify.annotations.Nullable;

/**
 * What an unanswered offer's clock is computed from; the clock itself depends on the day of reading and is never
 * stored.
 *
 * @param since the day of the offer
 * @param pausedDays working days on which earlier questions were open
 * @param questionedOn since when a question is open; absent while none is
 */
public record Waiting(
        LocalDate since, int pausedDays, @Nullable LocalDate questionedOn) {

    /** The clock on that day. */
    ResponseClock clock(LocalDate today) {
        return ResponseClock.on(today, since, pausedDays, questionedOn);
    }
}
