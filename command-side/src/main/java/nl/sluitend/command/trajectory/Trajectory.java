package nl.sluitend.command.trajectory;

import java.time.LocalDate;
import nl.sluitend.kernel.trajectory.EnrolledInTrajectory;

/**
 * What rules need of one trajectory.
 *
 * @param programme in which programme
 * @param municipality whose
 * @param fullTime whether it takes the whole week
 * @param from its first day
 * @param running whether it has not ended
 */
record Trajectory(String programme, String municipality, boolean fullTime, LocalDate from, boolean running) {

    static Trajectory of(EnrolledInTrajectory event) {
        return new Trajectory(event.programme(), event.municipality(), event.fullTime(), event.from(), true);
    }

    Trajectory ended() {
        return new Trajectory(programme, municipality, fullTime, from, false);
    }
}
