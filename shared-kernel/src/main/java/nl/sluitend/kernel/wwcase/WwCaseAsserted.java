package nl.sluitend.kernel.wwcase;

import java.time.Instant;
import java.time.LocalDate;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Surviving;
import org.jspecify.annotations.Nullable;

/**
 * UWV sent a message about a known case that changes nothing, because later facts are known. It is recorded because one
 * message key may say only one thing, and to keep what UWV had determined by then ({@code assertedOn}, {@code lastDay};
 * absent in older events).
 */
@Event(name = "ww-case-asserted", revision = 2)
public record WwCaseAsserted(
        @Surviving String wwCase,
        @Surviving Instant assertedAt,
        @Surviving @Nullable LocalDate assertedOn,
        @Surviving @Nullable LocalDate lastDay,
        @Surviving AssertedLine line,
        @Surviving LocalDate occurredOn)
        implements WwCaseEvent {

    /** Whether it repeats later what was determined on that day, so that it is known as of this message. */
    public boolean saysAgain(LocalDate determinedOn, LocalDate knownLastDay, Instant knownSince) {
        return assertedAt.isAfter(knownSince) && determinedOn.equals(assertedOn) && knownLastDay.equals(lastDay);
    }
}
