package nl.sluitend.query.rebuild;

import com.mongodb.client.MongoDatabase;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import nl.sluitend.query.fold.History;
import nl.sluitend.query.fold.SetAsides;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.jspecify.annotations.Nullable;

/** The views on this node: which generation of each is read, and which are folded. */
public final class Views {

    private final MongoDatabase database;
    private final RebuildSetup setup;
    private final Map<String, ViewSupervisor> supervisors = new ConcurrentHashMap<>();

    /** None yet. */
    public Views(MongoDatabase database, RebuildSetup setup) {
        this.database = database;
        this.setup = setup;
    }

    /** The generation of that view to read from; the first one until its pointer was read. */
    public int read(String view) {
        var supervisor = supervisors.get(view);
        return supervisor == null ? 1 : supervisor.read();
    }

    /**
     * A view as the framework starts and stops it.
     *
     * @param segments in how many segments processors fold it
     * @param tokens the positions of these processors
     * @param processors makes the processor of a generation
     */
    public EventProcessor serve(
            View view,
            int segments,
            Configuration axon,
            TokenStore tokens,
            IntFunction<StreamingEventProcessor> processors) {
        var context = new RebuildContext(
                view,
                database,
                Pointers.in(database),
                new GenerationTokens(tokens, Positions.in(database, axon.serializer())),
                setup.streams(),
                history(axon),
                () -> Positions.of(axon.eventStore().createHeadToken()),
                segments,
                setup.settings());
        var supervisor = new ViewSupervisor(context, setup.locks(), processors);
        supervisors.put(view.name(), supervisor);
        return new ServedView(view.name(), supervisor);
    }

    /** Reads whole streams from the event store, not through a processor. */
    public static History history(Configuration axon) {
        return stream -> axon.eventStore()
                .readEvents(stream, 0)
                .asStream()
                .<DomainEventMessage<?>>map(event -> event)
                .toList();
    }

    /** What was set aside of that view, in the generation in use. */
    SetAsides setAsides(String view) {
        return supervisorOf(view).takingUp().setAsides();
    }

    /** Folds one of them again, or all. */
    Future<?> takeUp(String view, @Nullable String stream) {
        return supervisorOf(view).takingUp().takeUp(stream);
    }

    private ViewSupervisor supervisorOf(String view) {
        return Objects.requireNonNull(supervisors.get(view), view);
    }

    /** Reads the pointer of that view at once, because it was changed here. */
    void look(String view) {
        var supervisor = supervisors.get(view);
        if (supervisor != null) {
            supervisor.look();
        }
    }
}
