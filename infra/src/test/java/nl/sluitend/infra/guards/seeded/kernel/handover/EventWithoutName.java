package nl.sluitend.infra.guards.seeded.kernel.handover;

import java.time.LocalDate;
import nl.sluitend.kernel.event.DomainEvent;
import nl.sluitend.kernel.event.Surviving;

/** An event that would be written under the name of its class. */
public record EventWithoutName(
        @Surviving String handover, @Surviving LocalDate occurredOn) implements DomainEvent {}
