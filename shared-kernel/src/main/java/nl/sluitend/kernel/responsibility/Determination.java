package nl.sluitend.kernel.responsibility;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * UWV determined that a right to WW runs.
 *
 * @param on on which day
 * @param lastDay until when
 */
public record Determination(LocalDate on, LocalDate lastDay) {

    /** From when on it says that the right runs beside what became of the person on that day, if it does say so. */
    Stream<LocalDate> since(LocalDate turned) {
        return on.isBefore(turned) || !lastDay.isAfter(turned) ? Stream.empty() : Stream.of(effectiveOn());
    }

    LocalDate effectiveOn() {
        return on.isAfter(lastDay) ? lastDay : on;
    }
}
