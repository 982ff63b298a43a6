package nl.sluitend.kernel.placement;

import java.time.LocalDate;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Surviving;
import org.jspecify.annotations.Nullable;

/**
 * The inhabitant works there from {@code from} on; {@code placedBy} is the organisation's code, and the job is as in
 * {@link Contract}.
 */
@Event(name = "placed-with-employer")
public record PlacedWithEmployer(
        @Surviving String placement,
        @Surviving String employer,
        @Surviving String placedBy,
        @Surviving String occupation,
        @Surviving int hoursPerWeek,
        @Surviving LocalDate from,
        @Surviving @Nullable LocalDate until,
        @Surviving LocalDate occurredOn)
        implements PlacementEvent {}
