package nl.sluitend.infra.guards.seeded.kernel.handover;

import java.time.LocalDate;
import nl.sluitend.kernel.event.DomainEvent;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Plain;
import nl.sluitend.kernel.event.Surviving;

/** A field that is two things at once. */
@Event(name = "field-marked-twice")
public record TwiceMarkedField(
        @Surviving @Plain String handover, @Surviving LocalDate occurredOn) implements DomainEvent {}
