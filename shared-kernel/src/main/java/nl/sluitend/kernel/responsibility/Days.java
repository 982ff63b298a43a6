package nl.sluitend.kernel.responsibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A run of days, both ends included.
 *
 * @param from the first
 * @param until the last; absent while no end is known
 */
public record Days(LocalDate from, @Nullable LocalDate until) {

    /** Whether that day is one of them. */
    public boolean contain(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
