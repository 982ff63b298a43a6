package nl.sluitend.infra.messages;

import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.sluitend.query.assembly.QuerySide;
import nl.sluitend.query.rebuild.CaughtUp;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Whether the documents contain all events from before this was first asked, whichever node folded them. */
@Component
class ReadModelsCaughtUp implements BooleanSupplier {

    private final CaughtUp folded;
    private final SingletonSupplier<Optional<TrackingToken>> head;

    ReadModelsCaughtUp(EventStore events, MongoDatabase documents, Serializer serializer) {
        folded = new CaughtUp(documents, serializer, QuerySide.VIEWS);
        head = SingletonSupplier.of(() -> Optional.ofNullable(events.createHeadToken()));
    }

    @Override
    public boolean getAsBoolean() {
        return folded.upTo(head.obtain().orElse(null));
    }
}
