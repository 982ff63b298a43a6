package nl.sluitend.kernel.responsibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A municipality has the task of a WW case from that day on.
 *
 * @param wwCase which case
 * @param from the first day
 * @param municipality as CBS codes it
 * @param revivedOn the day from which the case's revival lays the task with UWV again; absent while nothing revived
 */
public record TakeoverFact(
        String wwCase,
        LocalDate from,
        String municipality,
        @Nullable LocalDate revivedOn) {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (revivedOn == null || day.isBefore(revivedOn));
    }

    TakeoverFact until(LocalDate revival) {
        return revivedOn == null ? new TakeoverFact(wwCase, from, municipality, revival) : this;
    }
}
