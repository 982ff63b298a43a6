package nl.sluitend.infra.nodes;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** Wakes the processors of every node after an append; who does not hear it looks once a second. */
final class RingingEventStore extends EmbeddedEventStore {

    private static final String APPENDED = "sluitend_appended";

    private final Wire wire;

    private RingingEventStore(Builder builder, Wire wire) {
        super(builder);
        this.wire = wire;
        wire.listen(APPENDED, _ -> super.afterCommit(List.of()));
    }

    static EmbeddedEventStore on(EventStorageEngine engine, Wire wire) {
        var builder = EmbeddedEventStore.builder();
        builder.storageEngine(engine);
        return new RingingEventStore(builder, wire);
    }

    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        super.afterCommit(events);
        wire.say(APPENDED, "");
    }
}
