package nl.sluitend.kernel.placement;

import java.time.LocalDate;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Surviving;

/** The contact for {@code moment} days after the start was held. */
@Event(name = "aftercare-contact-held")
public record AftercareContactHeld(
        @Surviving String placement,
        @Surviving int moment,
        @Surviving boolean stillAtWork,
        @Surviving LocalDate occurredOn)
        implements PlacementEvent {}
