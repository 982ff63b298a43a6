package nl.sluitend.kernel.responsibility;

import java.time.LocalDate;
import nl.sluitend.kernel.wwcase.Outcome;

/**
 * What became of somebody from that day on.
 *
 * @param from the first day
 * @param outcome what
 */
public record TurnFact(LocalDate from, Outcome outcome) {}
