package nl.sluitend.kernel.worklist;

import java.time.LocalDate;
import nl.sluitend.kernel.decision.Caller;

/**
 * What each person whom the caller's municipalities support asks of whoever was named as their contact person; who needs
 * something first comes first. For team leads. Answer: a list of {@link Burden}.
 *
 * @param today the day in Europe/Amsterdam by which something is late
 * @param soon until which day something comes soon, that day included
 * @param most at most so many
 */
public record Burdens(Caller caller, LocalDate today, LocalDate soon, int most) {}
