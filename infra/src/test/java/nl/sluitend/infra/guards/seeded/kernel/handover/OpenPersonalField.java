package nl.sluitend.infra.guards.seeded.kernel.handover;

import java.time.LocalDate;
import nl.sluitend.kernel.event.DomainEvent;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Personal;
import nl.sluitend.kernel.event.Surviving;

/** A personal value in the clear. */
@Event(name = "person-left-open")
public record OpenPersonalField(
        @Personal String name, @Surviving LocalDate occurredOn) implements DomainEvent {}
