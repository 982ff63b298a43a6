package nl.sluitend.infra.events;

import nl.sluitend.gateway.graphql.RecordedKeys;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Looks for the newest event of a stream. */
@Component
class KeysInEvents implements RecordedKeys {

    private final EventStore events;

    KeysInEvents(EventStore events) {
        this.events = events;
    }

    @Override
    public boolean hold(String key) {
        return events.lastSequenceNumberFor(key).isPresent();
    }
}
