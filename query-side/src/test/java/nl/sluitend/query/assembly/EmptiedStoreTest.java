package nl.sluitend.query.assembly;

import static nl.sluitend.query.assembly.Callers.LEIDEN;
import static nl.sluitend.query.assembly.Callers.UWV;
import static nl.sluitend.query.assembly.Somebody.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.dossier.FindDossier;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.query.fold.Store;
import nl.sluitend.query.rebuild.CaughtUp;
import nl.sluitend.query.rebuild.RebuildSetup;
import nl.sluitend.query.rebuild.ServingCollections;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** The document store's process ends and comes back with nothing, while the query side runs. */
class EmptiedStoreTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Store store = Store.fresh();
    private final Configuration axon = started();

    private Configuration started() {
        var configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(_ -> tokensOfAxonItself())
                .configureEventStore(_ -> EmbeddedEventStore.builder()
                        .storageEngine(new InMemoryEventStorageEngine())
                        .build());
        new QuerySide(store.database(), ProcessorSettings.USUAL, RebuildSetup.LEAST).configureModule(configurer);
        return configurer.start();
    }

    /** A token that begins anew among events that were seen before names its own class. */
    private static Serializer tokensOfAxonItself() {
        var own = BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .build();
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(mapper -> mapper.polymorphicTypeValidator(own))
                .build();
    }

    @AfterEach
    void stop() {
        axon.shutdown();
        store.close();
    }

    private Somebody living(String name) {
        var somebody = Somebody.withWw(name, LEIDEN, TODAY.plusDays(90));
        axon.eventStore().publish(somebody.events());
        return somebody;
    }

    private Dossier found(String name, int events) {
        return axon.queryGateway()
                .query(
                        new FindDossier(UWV, TODAY, new InhabitantId(name), events - 1L),
                        ResponseTypes.optionalInstanceOf(Dossier.class))
                .join()
                .orElseThrow();
    }

    private long dossiers() {
        var collections = ServingCollections.in(store.database()).collections();
        return store.database().getCollection(collections.get("dossiers")).countDocuments();
    }

    @Test
    void everythingIsFoldedAnewWithoutARestart() {
        var anna = living("anna");
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> found("anna", anna.events().size()).version() > 0);

        store.database().drop();
        living("bob");

        await().atMost(PATIENCE).ignoreExceptions().until(() -> dossiers() == 2);
        assertThat(found("anna", anna.events().size()).timeline()).hasSize(3);
        var folded = new CaughtUp(store.database(), tokensOfAxonItself(), QuerySide.VIEWS);
        await().atMost(PATIENCE).until(() -> folded.upTo(axon.eventStore().createHeadToken()));
        assertThat(QuerySide.VIEWS)
                .allMatch(view -> folded.behind(view, axon.eventStore().createHeadToken()) == 0)
                .allMatch(view -> folded.behind(view, new GlobalSequenceTrackingToken(1_000)) > 900);
    }
}
