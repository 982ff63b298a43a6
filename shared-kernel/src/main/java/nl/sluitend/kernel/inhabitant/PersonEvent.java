package nl.sluitend.kernel.inhabitant;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.sluitend.kernel.access.Relation;
import nl.sluitend.kernel.access.Relations;
import nl.sluitend.kernel.event.InhabitantEvent;

/** What happens to the person's own record. */
public sealed interface PersonEvent extends InhabitantEvent
        permits InhabitantRegistered,
                AgeBandDetermined,
                PersonalDetailsRevised,
                ResidenceEstablished,
                JobseekerRegistered {

    @Override
    default Optional<String> subject() {
        return PersonVisibility.wwCase(this);
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
        return PersonVisibility.after(this, before);
    }

    @Override
    default Set<Relation> seenBy() {
        return PersonVisibility.seenBy(this);
    }

    @Override
    default boolean isOf(String body, Relations after) {
        return PersonVisibility.wwCase(this)
                .map(wwCase -> after.letSee(wwCase, body))
                .orElse(true);
    }
}
