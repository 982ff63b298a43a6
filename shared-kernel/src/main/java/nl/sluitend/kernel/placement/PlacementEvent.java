package nl.sluitend.kernel.placement;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.sluitend.kernel.access.Relation;
import nl.sluitend.kernel.access.Relations;
import nl.sluitend.kernel.event.InhabitantEvent;

/** What happens to a placement. */
public sealed interface PlacementEvent extends InhabitantEvent
        permits PlacedWithEmployer, AftercareStarted, AftercareContactHeld, PlacementEnded {

    /** Which placement. */
    String placement();

    @Override
    default Optional<String> subject() {
        return Optional.of(placement());
    }

    @Override
    default boolean tellsOfTasks() {
        return true;
    }

    @Override
    default Stream<String> notes() {
        return Stream.empty();
    }

    @Override
    default Relations after(Relations before) {
        return switch (this) {
            case PlacedWithEmployer e -> before.begunBy(e.placedBy(), e.placement());
            case AftercareStarted _, AftercareContactHeld _, PlacementEnded _ -> before;
        };
    }

    @Override
    default Set<Relation> seenBy() {
        return switch (this) {
            case PlacedWithEmployer _, AftercareStarted _, AftercareContactHeld _, PlacementEnded _ ->
                Set.of(Relation.BEGAN);
        };
    }

    @Override
    default boolean isOf(String body, Relations after) {
        return body.equals(after.begun().get(placement()));
    }
}
