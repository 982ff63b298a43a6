package nl.sluitend.infra.events;

import nl.sluitend.gateway.bus.RecordedKeys;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Reads the first event of a stream. */
@Component
class KeysInEvents implements RecordedKeys {

    private final EventStore events;

    KeysInEvents(EventStore events) {
        this.events = events;
    }

    @Override
    public boolean hold(String kind, String key) {
        var stream = events.readEvents(key);
        return stream.hasNext() && stream.peek().getType().equals(kind);
    }
}
