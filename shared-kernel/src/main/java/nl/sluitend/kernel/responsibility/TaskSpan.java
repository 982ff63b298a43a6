package nl.sluitend.kernel.responsibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which one task lies in one place.
 *
 * @param task which task
 * @param from the first day
 * @param until the last day; absent for the last span, which has no known end
 * @param holding where it lies
 */
public record TaskSpan(Task task, LocalDate from, @Nullable LocalDate until, Holding holding) {}
