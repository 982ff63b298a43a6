package nl.sluitend.kernel.trajectory;

import java.time.LocalDate;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Surviving;

/** The trajectory stands still from that day on. */
@Event(name = "trajectory-paused")
public record TrajectoryPaused(@Surviving String trajectory, @Surviving LocalDate occurredOn)
        implements TrajectoryEvent {}
