package nl.sluitend.kernel.handover;

import java.time.LocalDate;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Surviving;

/** The inhabitant was told that a handover was prepared and where to see it. */
@Event(name = "inhabitant-informed")
public record InhabitantInformed(
        @Surviving String handover, @Surviving LocalDate occurredOn) implements HandoverEvent {}
