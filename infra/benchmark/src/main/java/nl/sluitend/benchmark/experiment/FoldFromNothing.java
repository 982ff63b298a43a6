package nl.sluitend.benchmark.experiment;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.sql.DriverManager;
import java.util.concurrent.TimeUnit;
import nl.sluitend.benchmark.product.TokenForm;
import nl.sluitend.infra.documents.DocumentStore;
import nl.sluitend.infra.events.EventSerializer;
import nl.sluitend.infra.events.StreamsOnPostgres;
import nl.sluitend.query.assembly.Pace;
import nl.sluitend.query.assembly.QuerySide;
import nl.sluitend.query.rebuild.Means;
import nl.sluitend.query.rebuild.Rhythm;
import nl.sluitend.query.rebuild.Turns;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** All read models folded by the product's own query side, as at a start of the embedded shape: from the first event on. */
final class FoldFromNothing implements Rebuilding {

    private static final long BETWEEN_LOOKS_IN_MILLISECONDS = 10;

    @Override
    public String name() {
        return "all read models, as at a start";
    }

    @Override
    public void rebuild(String events, Kept kept) throws InterruptedException {
        try (var store = DocumentStore.start();
                var client = MongoClients.create(store.uri())) {
            var axon = querySide(events, client).start();
            try {
                while (!isCaughtUp(axon)) {
                    TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_IN_MILLISECONDS);
                }
            } finally {
                axon.shutdown();
            }
            kept.documents(store.uri());
        }
    }

    private static Configurer querySide(String events, MongoClient client) {
        var engine = JdbcEventStorageEngine.builder()
                .connectionProvider(() -> DriverManager.getConnection(events))
                .transactionManager(NoTransactionManager.INSTANCE)
                .eventSerializer(EventSerializer.create())
                .snapshotSerializer(EventSerializer.create())
                .schema(EventSchema.builder().eventTable("domain_event_entry").build())
                .build();
        var configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(_ -> TokenForm.serializer())
                .configureEventStore(
                        _ -> EmbeddedEventStore.builder().storageEngine(engine).build());
        new QuerySide(client.getDatabase("sluitend"), Pace.USUAL, means(events)).configureModule(configurer);
        return configurer;
    }

    private static Means means(String events) {
        var streams = new StreamsOnPostgres(
                new DriverManagerDataSource(events), EventSerializer.create(), () -> NoOpEventUpcaster.INSTANCE);
        return new Means(streams, Turns.OF_ONE, Rhythm.USUAL);
    }

    private static boolean isCaughtUp(Configuration axon) {
        return axon.eventProcessingConfiguration().eventProcessors().values().stream()
                .allMatch(FoldFromNothing::isCaughtUp);
    }

    private static boolean isCaughtUp(EventProcessor processor) {
        var segments = ((StreamingEventProcessor) processor).processingStatus().values();
        return !segments.isEmpty() && segments.stream().allMatch(EventTrackerStatus::isCaughtUp);
    }
}
