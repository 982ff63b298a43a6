package nl.sluitend.infra.guards.seeded.kernel.handover;

import java.time.LocalDate;
import nl.sluitend.kernel.event.DomainEvent;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Surviving;

/** A name that is not of the form. */
@Event(name = "ShoutedName")
public record ShoutedName(
        @Surviving String handover, @Surviving LocalDate occurredOn) implements DomainEvent {}
