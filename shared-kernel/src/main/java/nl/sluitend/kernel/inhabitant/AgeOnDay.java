package nl.sluitend.kernel.inhabitant;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An age band on a day.
 *
 * @param wwCase the case whose first day without WW the day is; absent for a birthday
 * @param ageBand the band
 * @param on the day
 */
public record AgeOnDay(@Nullable String wwCase, AgeBand ageBand, LocalDate on) {}
