package nl.sluitend.kernel.event;

import java.util.Optional;
import nl.sluitend.kernel.access.Visible;

/**
 * Something that happened to one inhabitant: a line of the person's audit trail. Each family is sealed, and says itself
 * what it is about and who sees it.
 */
public interface InhabitantEvent extends DomainEvent, Visible {

    /** The key of the case, handover, trajectory or placement that it is about; empty when it is about the person. */
    Optional<String> subject();
}
