package nl.sluitend.kernel.placement;

import java.time.LocalDate;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Surviving;

/** The contact for the moment of {@code moment} days after the start was held on {@code occurredOn}. */
@Event(name = "aftercare-contact-held")
public record AftercareContactHeld(
        @Surviving String placement,
        @Surviving int moment,
        @Surviving boolean stillAtWork,
        @Surviving LocalDate occurredOn)
        implements PlacementEvent {}
