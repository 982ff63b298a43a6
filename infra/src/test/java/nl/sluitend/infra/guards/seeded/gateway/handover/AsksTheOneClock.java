package nl.sluitend.infra.guards.seeded.gateway.handover;

import java.time.Clock;
import java.time.Instant;

/** Asks for the time as it should. */
public record AsksTheOneClock(Clock clock) {

    Instant moment() {
        return Instant.now(clock);
    }
}
