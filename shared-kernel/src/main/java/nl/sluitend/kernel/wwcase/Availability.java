package nl.sluitend.kernel.wwcase;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When somebody is available for work, as far as UWV knows.
 *
 * @param from the first day; absent means now
 * @param hoursPerWeek hours per week; absent when it is not known
 */
public record Availability(
        @Nullable LocalDate from, @Nullable Integer hoursPerWeek) {

    /** Nothing is known of it. */
    public static final Availability UNKNOWN = new Availability(null, null);
}
