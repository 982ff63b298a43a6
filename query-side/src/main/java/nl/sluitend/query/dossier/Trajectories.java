package nl.sluitend.query.dossier;

import java.util.List;
import nl.sluitend.kernel.dossier.Trajectory;
import nl.sluitend.kernel.event.InhabitantEvent;
import nl.sluitend.kernel.trajectory.EnrolledInTrajectory;
import nl.sluitend.kernel.trajectory.TrajectoryEnded;
import nl.sluitend.kernel.trajectory.TrajectoryEvent;

/** The trajectories, after an event. */
final class Trajectories {

    private Trajectories() {}

    static List<Trajectory> evolve(List<Trajectory> trajectories, InhabitantEvent event) {
        return event instanceof TrajectoryEvent own ? evolve(trajectories, own) : trajectories;
    }

    private static List<Trajectory> evolve(List<Trajectory> trajectories, TrajectoryEvent event) {
        return switch (event) {
            case EnrolledInTrajectory e -> Parts.with(trajectories, Trajectory::trajectory, enrolled(e));
            case TrajectoryEnded e ->
                Parts.changed(trajectories, Trajectory::trajectory, e.trajectory(), running -> ended(running, e));
        };
    }

    private static Trajectory enrolled(EnrolledInTrajectory e) {
        return new Trajectory(e.trajectory(), e.programme(), e.municipality(), e.fullTime(), e.from(), null, null);
    }

    private static Trajectory ended(Trajectory running, TrajectoryEnded e) {
        return new Trajectory(
                running.trajectory(),
                running.programme(),
                running.municipality(),
                running.fullTime(),
                running.from(),
                e.lastDay(),
                e.reason());
    }
}
