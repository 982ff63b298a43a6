package nl.sluitend.infra.guards.seeded.kernel.handover;

import java.time.LocalDate;
import java.util.List;
import nl.sluitend.kernel.event.DomainEvent;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Surviving;
import nl.sluitend.kernel.privacy.Sealed;

/** A sealed value that claims to survive its key, inside a list. */
@Event(name = "seals-survived")
public record SealedSurvivorInside(
        @Surviving List<Sealed> names, @Surviving LocalDate occurredOn) implements DomainEvent {}
