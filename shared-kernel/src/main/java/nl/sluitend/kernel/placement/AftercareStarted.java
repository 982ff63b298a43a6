package nl.sluitend.kernel.placement;

import java.time.LocalDate;
import java.util.List;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Surviving;

/** Contacts are due on these days: 30, 90, 180 and 365 days after the start of the job. */
@Event(name = "aftercare-started")
public record AftercareStarted(
        @Surviving String placement,
        @Surviving List<LocalDate> due,
        @Surviving LocalDate occurredOn) implements PlacementEvent {}
