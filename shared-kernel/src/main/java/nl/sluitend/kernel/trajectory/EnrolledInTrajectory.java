package nl.sluitend.kernel.trajectory;

import java.time.LocalDate;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Surviving;
import org.jspecify.annotations.Nullable;

/**
 * The inhabitant takes part from {@code from} on. The programme ends on {@code programmeUntil}: absent when it has no
 * end, and in older events.
 */
@Event(name = "enrolled-in-trajectory", revision = 2)
public record EnrolledInTrajectory(
        @Surviving String trajectory,
        @Surviving String programme,
        @Surviving String municipality,
        @Surviving boolean fullTime,
        @Surviving LocalDate from,
        @Surviving @Nullable LocalDate programmeUntil,
        @Surviving LocalDate occurredOn)
        implements TrajectoryEvent {}
