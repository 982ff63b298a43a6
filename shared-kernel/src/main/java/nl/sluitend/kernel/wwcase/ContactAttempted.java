package nl.sluitend.kernel.wwcase;

import java.time.LocalDate;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Surviving;

/** Somebody tried to reach the inhabitant in vain. */
@Event(name = "contact-attempted")
public record ContactAttempted(
        @Surviving String wwCase,
        @Surviving Channel channel,
        @Surviving LocalDate occurredOn) implements WwCaseEvent {}
