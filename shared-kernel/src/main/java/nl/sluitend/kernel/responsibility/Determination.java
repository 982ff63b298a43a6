package nl.sluitend.kernel.responsibility;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * UWV determined that a right to WW runs.
 *
 * @param on the day of the determination
 * @param lastDay the last day with WW
 */
public record Determination(LocalDate on, LocalDate lastDay) {

    /** The day from which it says that the right runs despite the turn on that day; empty if it does not. */
    Stream<LocalDate> since(LocalDate turned) {
        return on.isBefore(turned) || !lastDay.isAfter(turned) ? Stream.empty() : Stream.of(effectiveOn());
    }

    LocalDate effectiveOn() {
        return on.isAfter(lastDay) ? lastDay : on;
    }
}
