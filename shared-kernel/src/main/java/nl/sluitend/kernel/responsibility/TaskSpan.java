package nl.sluitend.kernel.responsibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which one body, or nobody, has a task.
 *
 * @param task which task
 * @param from the first day
 * @param until the last day; absent for the last span, which has no known end
 * @param holding who has it
 */
public record TaskSpan(Task task, LocalDate from, @Nullable LocalDate until, Holding holding) {}
