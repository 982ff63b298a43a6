package nl.sluitend.infra.guards.seeded.kernel.handover;

import java.time.LocalDate;
import nl.sluitend.kernel.event.DomainEvent;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Surviving;

/** A field of which nobody knows what becomes of it. */
@Event(name = "field-left-unmarked")
public record UnmarkedField(String handover, @Surviving LocalDate occurredOn) implements DomainEvent {}
