package nl.sluitend.query.fold;

import nl.sluitend.kernel.event.DomainEvent;
import org.axonframework.eventhandling.DomainEventMessage;

/**
 * How one stream becomes one document: pure, without reading, writing or using the clock. So it can be replayed, tested
 * without a store, and batched.
 *
 * @param <V> the document
 */
public interface Fold<V> {

    /** The type of aggregate whose streams it folds. */
    String aggregate();

    /** Whether events of that type belong to its streams. */
    boolean concerns(Class<?> event);

    /** An event of a type unknown here is recognised by its stream, so that it is never skipped. */
    default boolean concerns(DomainEventMessage<?> message) {
        var kind = message.getPayloadType();
        return DomainEvent.class.isAssignableFrom(kind)
                ? concerns(kind)
                : aggregate().equals(message.getType());
    }

    /** The document before its first event. */
    V begin(String stream);

    /** The document after that event. */
    V evolve(V document, RecordedEvent recorded);
}
