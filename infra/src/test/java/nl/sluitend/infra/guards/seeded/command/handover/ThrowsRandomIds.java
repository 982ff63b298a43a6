package nl.sluitend.infra.guards.seeded.command.handover;

import java.util.UUID;

/** Chance in the domain, as an id. */
public final class ThrowsRandomIds {

    String id() {
        return UUID.randomUUID().toString();
    }
}
