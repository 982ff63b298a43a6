package nl.sluitend.kernel.event;

import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.kernel.access.Visible;

/**
 * Something that happened to one inhabitant: a line of the person's audit trail. Each family is sealed, and defines
 * what it is about and who sees it.
 */
public interface InhabitantEvent extends DomainEvent, Visible {

    /** The key of what it is about, as a case or a handover; empty when it is about the person. */
    Optional<String> subject();

    /** Whether events of its family can change who has a task of government (R1). */
    boolean tellsOfTasks();

    /** The ids of the notes that hold free text, if it names any. */
    Stream<String> notes();
}
