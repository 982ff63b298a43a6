package nl.sluitend.infra.guards.seeded.gateway.handover;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** Asks for the day past the one clock. */
public final class AsksTheMachineForADate {

    LocalDate day() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
