package nl.sluitend.infra.guards.seeded.kernel.handover;

import java.time.LocalDate;
import nl.sluitend.kernel.event.DomainEvent;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Surviving;
import nl.sluitend.kernel.privacy.Sealed;

/** A sealed value that claims to survive its key. */
@Event(name = "seal-survived")
public record SealedSurvivor(
        @Surviving Sealed name, @Surviving LocalDate occurredOn) implements DomainEvent {}
