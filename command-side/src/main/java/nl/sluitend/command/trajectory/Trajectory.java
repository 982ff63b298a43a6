package nl.sluitend.command.trajectory;

import java.time.LocalDate;
import nl.sluitend.kernel.trajectory.EnrolledInTrajectory;
import org.jspecify.annotations.Nullable;

/**
 * What rules need to know of one trajectory.
 *
 * @param programme the programme's key
 * @param municipality whose programme it is
 * @param fullTime whether it takes the whole week
 * @param agreedOn when the person was enrolled
 * @param from its first day
 * @param lastDay its last day; absent while no end is known
 */
record Trajectory(
        String programme,
        String municipality,
        boolean fullTime,
        LocalDate agreedOn,
        LocalDate from,
        @Nullable LocalDate lastDay) {

    static Trajectory of(EnrolledInTrajectory event) {
        return new Trajectory(
                event.programme(), event.municipality(), event.fullTime(), event.occurredOn(), event.from(), null);
    }

    Trajectory endingWith(LocalDate day) {
        return new Trajectory(programme, municipality, fullTime, agreedOn, from, day);
    }

    boolean running() {
        return lastDay == null;
    }

    /** One that is called off before its first day ends no earlier than the day on which it was agreed. */
    LocalDate earliestEnd() {
        return from.isBefore(agreedOn) ? from : agreedOn;
    }

    /** Whether the person takes part on that day. */
    boolean runsOn(LocalDate day) {
        return !day.isBefore(from) && lastsTo(day);
    }

    /** Whether the person takes part on that day or later. */
    boolean lastsTo(LocalDate day) {
        return lastDay == null || !lastDay.isBefore(day);
    }
}
