package nl.sluitend.query.fold;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;

/** The whole of a stream, from the event store itself. */
@FunctionalInterface
public interface History {

    /** Its events, oldest first. */
    List<DomainEventMessage<?>> of(String stream);
}
