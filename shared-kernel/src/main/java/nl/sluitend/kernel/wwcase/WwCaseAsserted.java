package nl.sluitend.kernel.wwcase;

import java.time.Instant;
import java.time.LocalDate;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Surviving;
import org.jspecify.annotations.Nullable;

/**
 * UWV told of a known case what is known better already; that it did is kept, for the same key says one thing only, and
 * what it had determined by then ({@code assertedOn}, {@code lastDay}; absent in older events) was said.
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

    /** Whether it says again, later, what was determined on that day: then that is known as of this message. */
    public boolean saysAgain(LocalDate determinedOn, LocalDate knownLastDay, Instant knownSince) {
        return assertedAt.isAfter(knownSince) && determinedOn.equals(assertedOn) && knownLastDay.equals(lastDay);
    }
}
