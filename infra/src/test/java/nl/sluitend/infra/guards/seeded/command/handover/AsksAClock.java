package nl.sluitend.infra.guards.seeded.command.handover;

import java.time.Clock;
import java.time.Instant;

/** A clock in the domain: time comes with the command. */
public record AsksAClock(Clock clock) {

    Instant now() {
        return clock.instant();
    }
}
