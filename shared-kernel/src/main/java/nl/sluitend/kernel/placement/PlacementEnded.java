package nl.sluitend.kernel.placement;

import java.time.LocalDate;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Surviving;

/** The job ended with {@code lastDay}. */
@Event(name = "placement-ended")
public record PlacementEnded(
        @Surviving String placement,
        @Surviving LocalDate lastDay,
        @Surviving LocalDate occurredOn) implements PlacementEvent {}
