package nl.sluitend.kernel.trajectory;

import java.time.LocalDate;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Surviving;

/** The trajectory ended with {@code lastDay}. */
@Event(name = "trajectory-ended")
public record TrajectoryEnded(
        @Surviving String trajectory,
        @Surviving String programme,
        @Surviving EndReason reason,
        @Surviving LocalDate lastDay,
        @Surviving LocalDate occurredOn)
        implements TrajectoryEvent {}
