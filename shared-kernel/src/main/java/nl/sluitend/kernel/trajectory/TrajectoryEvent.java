package nl.sluitend.kernel.trajectory;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.sluitend.kernel.access.Relation;
import nl.sluitend.kernel.access.Relations;
import nl.sluitend.kernel.event.InhabitantEvent;

/** What happens to a trajectory. */
public sealed interface TrajectoryEvent extends InhabitantEvent permits EnrolledInTrajectory, TrajectoryEnded {

    /** Which trajectory. */
    String trajectory();

    @Override
    default Optional<String> subject() {
        return Optional.of(trajectory());
    }

    @Override
    default boolean tellsOfTasks() {
        return false;
    }

    @Override
    default Stream<String> notes() {
        return Stream.empty();
    }

    @Override
    default Relations after(Relations before) {
        return switch (this) {
            case EnrolledInTrajectory e -> before.begunBy(e.municipality(), e.trajectory());
            case TrajectoryEnded _ -> before;
        };
    }

    /** UWV does not follow what a municipality does afterwards (AVG 5(1)c). */
    @Override
    default Set<Relation> seenBy() {
        return switch (this) {
            case EnrolledInTrajectory _, TrajectoryEnded _ ->
                Set.of(Relation.OFFERED, Relation.OWN, Relation.FORMER, Relation.BEGAN);
        };
    }

    @Override
    default boolean isOf(String body, Relations after) {
        return body.equals(after.begun().get(trajectory()));
    }
}
