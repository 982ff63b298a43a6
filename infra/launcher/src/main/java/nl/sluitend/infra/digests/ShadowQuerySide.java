package nl.sluitend.infra.digests;

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
import nl.sluitend.infra.events.EventsOnPostgres;
import nl.sluitend.infra.events.Upcasters;
import nl.sluitend.infra.messages.MessageSerializer;
import nl.sluitend.infra.postgres.DataSources;
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
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;

/**
 * A second query side on an installation's events, with an empty document store of its own: what read models ought to
 * be. It only reads the events, and goes on folding new ones.
 *
 * @param store its document store
 * @param models the collections in use there
 * @param axon its processors
 */
public record ShadowQuerySide(DocumentStore store, ServedReadModels models, Configuration axon)
        implements AutoCloseable {

    private static final long BETWEEN_LOOKS_IN_MILLISECONDS = 10;

    /** Folds the events at that JDBC address one after the other, without a rebuild by stream. */
    public static ShadowQuerySide from(String events) {
        return from(events, RebuildSetup.LEAST);
    }

    /** Folds the events at that JDBC address with that setup. */
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
                .connectionProvider(DataSources.at(events)::getConnection)
                .transactionManager(NoTransactionManager.INSTANCE)
                .upcasterChain(Upcasters.chain())
                .eventSerializer(EventSerializer.create())
                .snapshotSerializer(EventSerializer.create())
                .schema(EventsOnPostgres.SCHEMA)
                .build();
    }

    /** As {@link ServedReadModels#digests}, once all is folded, for which it waits so long. */
    public Map<String, String> digests(Duration patience) throws InterruptedException, TimeoutException {
        awaitFolded(patience);
        return models.digests();
    }

    /**
     * How those read models differ from these, by collection. Streams that were set aside in either do not count: they
     * are left out, and reported by the caller.
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

    /** Waits until all is folded, up to that long. */
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
