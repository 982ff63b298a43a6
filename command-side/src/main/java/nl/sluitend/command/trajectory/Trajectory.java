package nl.sluitend.command.trajectory;

import java.time.LocalDate;
import nl.sluitend.kernel.trajectory.EnrolledInTrajectory;
import org.jspecify.annotations.Nullable;

/**
 * What rules need of one trajectory.
 *
 * @param programme in which programme
 * @param municipality whose
 * @param fullTime whether it takes the whole week
 * @param from its first day
 * @param lastDay its last day; absent while no end is known
 */
record Trajectory(
        String programme,
        String municipality,
        boolean fullTime,
        LocalDate from,
        @Nullable LocalDate lastDay) {

    static Trajectory of(EnrolledInTrajectory event) {
        return new Trajectory(event.programme(), event.municipality(), event.fullTime(), event.from(), null);
    }

    Trajectory endingWith(LocalDate day) {
        return new Trajectory(programme, municipality, fullTime, from, day);
    }

    boolean running() {
        return lastDay == null;
    }

    /** Whether the person is still in it on that day, or will be. */
    boolean lastsTo(LocalDate day) {
        return lastDay == null || !lastDay.isBefore(day);
    }
}
