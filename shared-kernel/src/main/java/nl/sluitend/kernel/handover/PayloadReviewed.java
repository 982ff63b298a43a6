package nl.sluitend.kernel.handover;

import java.time.LocalDate;
import java.util.List;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Surviving;

/** The inhabitant saw the payload and struck these fields. */
@Event(name = "payload-reviewed")
public record PayloadReviewed(
        @Surviving String handover,
        @Surviving List<PayloadField> struck,
        @Surviving LocalDate occurredOn) implements HandoverEvent {}
