package nl.sluitend.infra.guards.seeded.command.ticker;

import java.time.Clock;
import java.time.Instant;

/** Wakes the domain up, so it may know what time it is. */
public record Ticks(Clock clock) {

    Instant now() {
        return clock.instant();
    }
}
