package nl.sluitend.infra.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.sluitend.infra.events.EventSerializer;
import nl.sluitend.infra.events.StreamsOnPostgres;
import nl.sluitend.infra.events.Upcasters;
import nl.sluitend.infra.messages.MessageSerializer;
import nl.sluitend.infra.postgres.OneAtATime;
import nl.sluitend.kernel.decision.Actor;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.decision.Purpose;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.rebuild.FindRebuilds;
import nl.sluitend.kernel.rebuild.FindSetAside;
import nl.sluitend.kernel.rebuild.RebuildState;
import nl.sluitend.kernel.rebuild.SetAsideStream;
import nl.sluitend.kernel.rebuild.ViewRebuild;
import nl.sluitend.kernel.view.Page;
import nl.sluitend.kernel.view.Window;
import nl.sluitend.query.assembly.ProcessorSettings;
import nl.sluitend.query.assembly.QuerySide;
import nl.sluitend.query.rebuild.RebuildSettings;
import nl.sluitend.query.rebuild.RebuildSetup;
import nl.sluitend.query.rebuild.ServingCollections;
import nl.sluitend.query.rebuild.StreamReader;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.responsetypes.ResponseTypes;

/**
 * One query side on a log and a database of documents.
 *
 * @param axon its parts
 * @param client its driver
 * @param documents its documents
 */
record Node(Configuration axon, MongoClient client, MongoDatabase documents) implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofSeconds(40);
    static final RebuildSettings FAST = new RebuildSettings(Duration.ofMillis(50), Duration.ofMillis(600), 7, 2);
    static final Caller OPERATOR = new Caller(new Actor("o"), Role.OPERATOR, null, Set.of(), null, Purpose.HANDOVER);

    static String freshDatabase() {
        return "test-" + UUID.randomUUID();
    }

    static StreamReader streams(Log log) {
        return new StreamsOnPostgres(log.pool(), EventSerializer.create(), Upcasters::chain);
    }

    static Node on(Log log, String store, String database) {
        return on(log, store, database, streams(log));
    }

    static Node on(Log log, String store, String database, StreamReader streams) {
        var client = MongoClients.create(store);
        var documents = client.getDatabase(database);
        var configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(_ -> MessageSerializer.create())
                .configureEventStore(_ ->
                        EmbeddedEventStore.builder().storageEngine(log.engine()).build());
        new QuerySide(
                        documents,
                        ProcessorSettings.USUAL,
                        new RebuildSetup(streams, new OneAtATime(log.pool())::run, FAST))
                .configureModule(configurer);
        return new Node(configurer.start(), client, documents);
    }

    static Decision decision() {
        return new Decision(OPERATOR, Instant.EPOCH, null);
    }

    void send(Object command) {
        axon.commandGateway().sendAndWait(command);
    }

    ViewRebuild inhabitants() {
        return axon
                .queryGateway()
                .query(new FindRebuilds(OPERATOR), ResponseTypes.multipleInstancesOf(ViewRebuild.class))
                .join()
                .stream()
                .filter(each -> each.view().equals("inhabitants"))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    List<SetAsideStream> setAside() {
        Page<SetAsideStream> page = axon.queryGateway()
                .query(new FindSetAside(OPERATOR, new Window(100, null)), ResponseTypes.instanceOf(Page.class))
                .join();
        return page.items().stream().map(Page.Entry::node).toList();
    }

    ViewRebuild reached(RebuildState state) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> inhabitants().state() == state);
        return inhabitants();
    }

    /** Until every view is served and has folded all there is. */
    Node settled() {
        var newest = axon.eventStore().createHeadToken();
        await().atMost(PATIENCE)
                .until(() -> axon.eventProcessingConfiguration().eventProcessors().values().stream()
                        .flatMap(each -> ((StreamingEventProcessor) each).processingStatus().values().stream())
                        .allMatch(each -> has(
                                each, newest == null ? -1 : newest.position().orElse(-1))));
        return this;
    }

    private static boolean has(EventTrackerStatus status, long newest) {
        return status.isCaughtUp() && status.getCurrentPosition().orElse(-1) >= newest;
    }

    Map<String, String> digests() {
        var digests = new TreeMap<String, String>();
        ServingCollections.in(documents)
                .collections()
                .forEach((name, served) ->
                        digests.put(name, QuerySide.digests(documents).of(served)));
        assertThat(digests).hasSize(9);
        return digests;
    }

    int generation() {
        var served = ServingCollections.in(documents).collections().getOrDefault("dossiers", ".0");
        return Integer.parseInt(served.substring(served.lastIndexOf('.') + 1));
    }

    @Override
    public void close() {
        axon.shutdown();
        client.close();
    }
}
