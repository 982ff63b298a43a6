package nl.sluitend.kernel.responsibility;

import java.time.Instant;
import java.time.LocalDate;
import nl.sluitend.kernel.calendar.Amsterdam;
import nl.sluitend.kernel.inhabitant.AgeBand;

/**
 * Somebody is in that band on that day, and on later days until another one is known.
 *
 * @param on the day
 * @param ageBand the band
 */
public record AgeFact(LocalDate on, AgeBand ageBand) {

    /** What was known at that moment. */
    static AgeFact at(Instant moment, AgeBand ageBand) {
        return new AgeFact(Amsterdam.day(moment), ageBand);
    }
}
