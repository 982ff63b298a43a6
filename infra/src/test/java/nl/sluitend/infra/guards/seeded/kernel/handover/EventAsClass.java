package nl.sluitend.infra.guards.seeded.kernel.handover;

import java.time.LocalDate;
import nl.sluitend.kernel.event.DomainEvent;
import nl.sluitend.kernel.event.Event;

/** An event that is no record. */
@Event(name = "class-written")
public final class EventAsClass implements DomainEvent {

    @Override
    public LocalDate occurredOn() {
        return LocalDate.EPOCH;
    }
}
