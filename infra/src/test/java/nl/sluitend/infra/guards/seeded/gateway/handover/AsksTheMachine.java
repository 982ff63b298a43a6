package nl.sluitend.infra.guards.seeded.gateway.handover;

import java.time.Instant;

/** Asks for the time past the one clock. */
public final class AsksTheMachine {

    Instant moment() {
        return Instant.now();
    }
}
