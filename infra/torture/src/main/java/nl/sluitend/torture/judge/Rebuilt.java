package nl.sluitend.torture.judge;

import static org.awaitility.Awaitility.await;

import java.sql.DriverManager;
import java.time.Duration;
import java.util.Map;
import nl.sluitend.infra.documents.DocumentStore;
import nl.sluitend.infra.events.EventSerializer;
import nl.sluitend.query.assembly.Pace;
import nl.sluitend.query.assembly.QuerySide;
import nl.sluitend.query.rebuild.Means;
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
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Read models folded from nothing, by a query side of the harness's own. */
record Rebuilt(DocumentStore store, ReadModels models, Configuration axon) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    static Rebuilt from(String events) {
        var store = DocumentStore.start();
        var models = ReadModels.at(store.uri());
        var configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(_ -> tokens())
                .configureEventStore(_ -> EmbeddedEventStore.builder()
                        .storageEngine(engine(events))
                        .build());
        new QuerySide(models.database(), Pace.USUAL, Means.LEAST).configureModule(configurer);
        return new Rebuilt(store, models, configurer.start());
    }

    private static Serializer tokens() {
        var own = BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .build();
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(mapper -> mapper.polymorphicTypeValidator(own))
                .build();
    }

    private static EventStorageEngine engine(String events) {
        return JdbcEventStorageEngine.builder()
                .connectionProvider(() -> DriverManager.getConnection(events))
                .transactionManager(NoTransactionManager.INSTANCE)
                .eventSerializer(EventSerializer.create())
                .snapshotSerializer(EventSerializer.create())
                .schema(EventSchema.builder().eventTable("domain_event_entry").build())
                .build();
    }

    Map<String, String> digests() {
        var processors = axon.eventProcessingConfiguration().eventProcessors().values();
        await().atMost(PATIENCE).until(() -> processors.stream().allMatch(Rebuilt::isCaughtUp));
        return models.digests();
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
