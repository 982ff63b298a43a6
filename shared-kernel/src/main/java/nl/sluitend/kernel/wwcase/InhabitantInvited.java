package nl.sluitend.kernel.wwcase;

import java.time.LocalDate;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Surviving;

/** UWV invited the inhabitant. */
@Event(name = "inhabitant-invited")
public record InhabitantInvited(
        @Surviving String wwCase,
        @Surviving Channel channel,
        @Surviving LocalDate occurredOn) implements WwCaseEvent {}
