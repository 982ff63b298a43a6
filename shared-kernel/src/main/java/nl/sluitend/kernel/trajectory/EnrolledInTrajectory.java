package nl.sluitend.kernel.trajectory;

import java.time.LocalDate;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Surviving;

/** The inhabitant takes part from {@code from} on. */
@Event(name = "enrolled-in-trajectory")
public record EnrolledInTrajectory(
        @Surviving String trajectory,
        @Surviving String programme,
        @Surviving String municipality,
        @Surviving boolean fullTime,
        @Surviving LocalDate from,
        @Surviving LocalDate occurredOn)
        implements TrajectoryEvent {}
