package nl.sluitend.kernel.handover;

import java.time.LocalDate;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Surviving;

/** UWV, municipality and inhabitant met on that day. */
@Event(name = "warm-meeting-held")
public record WarmMeetingHeld(
        @Surviving String handover, @Surviving LocalDate occurredOn) implements HandoverEvent {}
