package nl.sluitend.infra.digests;

import java.sql.DriverManager;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.sluitend.infra.embedded.documents.DocumentStore;
import nl.sluitend.infra.events.EventSerializer;
import nl.sluitend.infra.events.Upcasters;
import nl.sluitend.infra.messages.MessageSerializer;
import nl.sluitend.query.assembly.ProcessorSettings;
import nl.sluitend.query.assembly.QuerySide;
import nl.sluitend.query.rebuild.RebuildSetup;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;

/**
 * A second query side on somebody's events, with a document store of its own that was empty: what read models ought to
 * be. It only reads the events, and goes on folding what is added to them.
 *
 * @param store its documents
 * @param models they, as they are served
 * @param axon its processors
 */
public record ShadowQuerySide(DocumentStore store, ServedReadModels models, Configuration axon)
        implements AutoCloseable {

    private static final long BETWEEN_LOOKS_IN_MILLISECONDS = 10;

    /** Folds the events of that JDBC address one after the other, by no shorter way. */
    public static ShadowQuerySide from(String events) {
        return from(events, RebuildSetup.LEAST);
    }

    /** Folds the events of that JDBC address with these means. */
    public static ShadowQuerySide from(String events, RebuildSetup setup) {
        var store = DocumentStore.start();
        var models = ServedReadModels.at(store.uri());
        var configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(_ -> MessageSerializer.create())
                .configureEventStore(_ -> EmbeddedEventStore.builder()
                        .storageEngine(engine(events))
                        .build());
        new QuerySide(models.database(), ProcessorSettings.USUAL, setup).configureModule(configurer);
        return new ShadowQuerySide(store, models, configurer.start());
    }

    private static EventStorageEngine engine(String events) {
        return JdbcEventStorageEngine.builder()
                .connectionProvider(() -> DriverManager.getConnection(events))
                .transactionManager(NoTransactionManager.INSTANCE)
                .upcasterChain(Upcasters.chain())
                .eventSerializer(EventSerializer.create())
                .snapshotSerializer(EventSerializer.create())
                .schema(EventSchema.builder().eventTable("domain_event_entry").build())
                .build();
    }

    /** As {@link ServedReadModels#digests}, once all is folded, for which it waits so long. */
    public Map<String, String> digests(Duration patience) throws InterruptedException, TimeoutException {
        awaitFolded(patience);
        return models.digests();
    }

    /**
     * What those read models have otherwise than these, by collection. Streams that were set aside in either are no
     * difference: they are left out, and named by whoever asks.
     */
    public Map<String, String> differing(ServedReadModels served, Duration patience)
            throws InterruptedException, TimeoutException {
        awaitFolded(patience);
        var without = setAside(served);
        var expected = models.digests(without);
        var seen = served.digests(without);
        expected.entrySet().removeIf(each -> Objects.equals(each.getValue(), seen.get(each.getKey())));
        return expected;
    }

    /** The streams that were set aside there or here, by collection. */
    public Map<String, Set<String>> setAside(ServedReadModels served) {
        var both = new TreeMap<String, Set<String>>(served.setAside());
        models.setAside()
                .forEach((name, streams) -> both.merge(name, streams, (one, other) -> {
                    var all = new TreeSet<>(one);
                    all.addAll(other);
                    return all;
                }));
        return both;
    }

    /** Waits until all is folded, and so long at most. */
    public void awaitFolded(Duration patience) throws InterruptedException, TimeoutException {
        long end = System.nanoTime() + patience.toNanos();
        while (!isCaughtUp()) {
            if (System.nanoTime() > end) {
                throw new TimeoutException("not folded within " + patience);
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_IN_MILLISECONDS);
        }
    }

    private boolean isCaughtUp() {
        var processors = axon.eventProcessingConfiguration().eventProcessors().values();
        return !processors.isEmpty() && processors.stream().allMatch(ShadowQuerySide::isCaughtUp);
    }

    private static boolean isCaughtUp(EventProcessor processor) {
        var segments = ((StreamingEventProcessor) processor).processingStatus().values();
        return !segments.isEmpty() && segments.stream().allMatch(EventTrackerStatus::isCaughtUp);
    }

    @Override
    public void close() {
        axon.shutdown();
        models.close();
        store.close();
    }
}
