package nl.sluitend.infra.guards.seeded.kernel.handover;

import java.time.LocalDate;
import nl.sluitend.kernel.event.DomainEvent;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Personal;
import nl.sluitend.kernel.event.Plain;
import nl.sluitend.kernel.event.Surviving;
import nl.sluitend.kernel.privacy.Sealed;

/** As an event should be. */
@Event(name = "sound-event-happened")
public record SoundEvent(
        @Surviving String handover,
        @Personal Sealed name,
        @Plain int places,
        @Surviving LocalDate occurredOn) implements DomainEvent {}
