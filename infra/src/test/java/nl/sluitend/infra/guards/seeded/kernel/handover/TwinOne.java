package nl.sluitend.infra.guards.seeded.kernel.handover;

import java.time.LocalDate;
import nl.sluitend.kernel.event.DomainEvent;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Surviving;

/** Has the name of another. */
@Event(name = "twin-born")
public record TwinOne(@Surviving String handover, @Surviving LocalDate occurredOn) implements DomainEvent {}
