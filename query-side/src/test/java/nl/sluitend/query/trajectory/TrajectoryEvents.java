package nl.sluitend.query.trajectory;

import static nl.sluitend.query.assembly.Callers.LEIDEN;
import static nl.sluitend.query.assembly.Somebody.TODAY;

import java.util.stream.Stream;
import nl.sluitend.kernel.event.DomainEvent;
import nl.sluitend.kernel.trajectory.EndReason;
import nl.sluitend.kernel.trajectory.EnrolledInTrajectory;
import nl.sluitend.kernel.trajectory.TrajectoryEnded;
import nl.sluitend.query.assembly.EventsOfAContext;
import nl.sluitend.query.assembly.Somebody;

/** What can happen to a trajectory. */
final class TrajectoryEvents implements EventsOfAContext {

    @Override
    public String whoSeesWhat() {
        return """
                event                       person uwv offered own former began stranger
                enrolled-in-trajectory      x      .   x       x   x      x     .
                trajectory-ended            x      .   x       x   x      x     .
                """;
    }

    @Override
    public Stream<DomainEvent> about(String who) {
        return Stream.of(
                new EnrolledInTrajectory(who + "-tr", "programme", LEIDEN, false, TODAY, TODAY.plusDays(90), TODAY),
                new TrajectoryEnded(who + "-tr", "programme", EndReason.COMPLETED, TODAY, TODAY));
    }

    @Override
    public Somebody begun(Somebody history) {
        return history.enrolledBy(LEIDEN);
    }
}
