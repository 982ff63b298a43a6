package nl.sluitend.kernel.trajectory;

import nl.sluitend.kernel.event.InhabitantEvent;

/** What happens to a trajectory. */
public sealed interface TrajectoryEvent extends InhabitantEvent permits EnrolledInTrajectory, TrajectoryEnded {

    /** Which trajectory. */
    String trajectory();

    @Override
    default <R> R in(Families<R> families) {
        return families.trajectory(this);
    }
}
