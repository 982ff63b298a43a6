package nl.sluitend.kernel.responsibility;

import java.time.LocalDate;
import nl.sluitend.kernel.inhabitant.AgeBand;

/**
 * On that day somebody is in that band, and on later days until another one is known.
 *
 * @param on the day
 * @param ageBand the band
 */
public record AgeFact(LocalDate on, AgeBand ageBand) {}
