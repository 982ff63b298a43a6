package nl.sluitend.kernel.greeting;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.sluitend.kernel.access.Relation;
import nl.sluitend.kernel.access.Relations;
import nl.sluitend.kernel.event.InhabitantEvent;

/** What happens to a greeting. */
public sealed interface GreetingEvent extends InhabitantEvent permits InhabitantGreeted {

    /** Which greeting. */
    String greeting();

    /** Whose. */
    String municipality();

    @Override
    default Optional<String> subject() {
        return Optional.of(greeting());
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
        return before;
    }

    @Override
    default Set<Relation> seenBy() {
        return switch (this) {
            case InhabitantGreeted _ -> Set.of(Relation.OWN);
        };
    }

    @Override
    default boolean isOf(String body, Relations after) {
        return body.equals(municipality());
    }
}
