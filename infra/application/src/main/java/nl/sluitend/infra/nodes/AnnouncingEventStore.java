package nl.sluitend.infra.nodes;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** Wakes the processors of every node after an append; a node that misses it polls once a second. */
final class AnnouncingEventStore extends EmbeddedEventStore {

    private static final String APPENDED = "sluitend_appended";

    private final NodeChannel channel;

    private AnnouncingEventStore(Builder builder, NodeChannel channel) {
        super(builder);
        this.channel = channel;
        channel.listen(APPENDED, _ -> super.afterCommit(List.of()));
    }

    static EmbeddedEventStore on(EventStorageEngine engine, NodeChannel channel) {
        var builder = EmbeddedEventStore.builder();
        builder.storageEngine(engine);
        return new AnnouncingEventStore(builder, channel);
    }

    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        super.afterCommit(events);
        channel.say(APPENDED, "");
    }
}
