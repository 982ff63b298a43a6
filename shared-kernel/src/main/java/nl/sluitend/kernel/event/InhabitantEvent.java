package nl.sluitend.kernel.event;

import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.kernel.access.Visible;

/**
 * Something that happened to one inhabitant: a line of the person's audit trail. Each family is sealed, and says itself
 * what it is about and who sees it.
 */
public interface InhabitantEvent extends DomainEvent, Visible {

    /** The key of what it is about, as a case or a handover; empty when it is about the person. */
    Optional<String> subject();

    /** Whether events of its family can change where a task of government lies (R1). */
    boolean tellsOfTasks();

    /** The keys of the notes in which somebody's words are kept, where it names any. */
    Stream<String> notes();
}
