package nl.sluitend.query.assembly;

import static nl.sluitend.query.assembly.Callers.LEIDEN;
import static nl.sluitend.query.assembly.Callers.OF_KATWIJK;
import static nl.sluitend.query.assembly.Callers.OF_LEIDEN;
import static nl.sluitend.query.assembly.Callers.UWV;
import static nl.sluitend.query.assembly.Somebody.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.dossier.DossierChanged;
import nl.sluitend.kernel.dossier.DossierChanges;
import nl.sluitend.kernel.dossier.FindDossier;
import nl.sluitend.kernel.handover.PayloadField;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.query.fold.Store;
import nl.sluitend.query.rebuild.RebuildSetup;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The query side as it runs: an event store, tracking processors, tokens beside the documents. */
class QuerySideTest {

    private final Store store = Store.fresh();
    private final ForgetfulTokens tokens = new ForgetfulTokens(
            () -> store.database().getCollection("dossiers.1").estimatedDocumentCount());
    private final Configuration axon = started();

    @AfterEach
    void stop() {
        axon.shutdown();
        assertThat(store.witness().uncovered()).isEmpty();
        store.close();
    }

    private Configuration started() {
        var configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(axon -> Jackson3Serializer.builder().build())
                .configureEventStore(axon -> EmbeddedEventStore.builder()
                        .storageEngine(new InMemoryEventStorageEngine())
                        .build());
        new QuerySide(store.database(), ProcessorSettings.USUAL, RebuildSetup.LEAST).configureModule(configurer);
        return configurer.start();
    }

    /** The same, with tokens that get lost once. */
    private Configuration startedWithForgetfulTokens() {
        var configurer = DefaultConfigurer.defaultConfiguration(false).configureEventStore(other -> axon.eventStore());
        new QuerySide(store.database(), new ProcessorSettings(500, 1, Duration.ofSeconds(10)), RebuildSetup.LEAST)
                .configureModule(configurer);
        configurer.eventProcessing().registerTokenStore(InhabitantProjection.GROUP, other -> tokens);
        return configurer.start();
    }

    @BeforeEach
    void awake() {
        await().atMost(Duration.ofSeconds(20)).until(() -> segments() == ProcessorSettings.USUAL.segments());
    }

    private int segments() {
        return axon.eventProcessingConfiguration()
                .eventProcessor(InhabitantProjection.GROUP, StreamingEventProcessor.class)
                .map(processor -> processor.processingStatus().size())
                .orElse(0);
    }

    private void append(List<? extends DomainEventMessage<?>> events) {
        axon.eventStore().publish(List.copyOf(events));
    }

    private Dossier found(String inhabitant, long atLeast) {
        var query = new FindDossier(UWV, TODAY, new InhabitantId(inhabitant), atLeast);
        return axon.queryGateway()
                .query(query, ResponseTypes.optionalInstanceOf(Dossier.class))
                .join()
                .orElseThrow();
    }

    @Test
    void whoWaitsForAnEventSeesIt() {
        var anna = Somebody.withWw("anna", LEIDEN, TODAY.plusDays(90)).events();
        append(anna);

        assertThat(found("anna", anna.size() - 1).version()).isEqualTo(anna.size() - 1);
    }

    @Test
    void whoWaitsInVainSeesWhatThereIs() {
        append(Somebody.withWw("anna", LEIDEN, TODAY.plusDays(90)).events());

        assertThat(found("anna", 99).version()).isEqualTo(2);
    }

    @Test
    void aTokenIsStoredAfterItsDocuments() {
        axon.eventProcessingConfiguration()
                .eventProcessor(InhabitantProjection.GROUP)
                .orElseThrow()
                .shutDown();
        var other = startedWithForgetfulTokens();
        append(Somebody.withWw("anna", LEIDEN, TODAY.plusDays(90)).events());

        await().atMost(Duration.ofSeconds(10)).until(tokens::areStored);
        assertThat(tokens.documentsWhenLost()).isEqualTo(1);
        assertThat(found("anna", -1).timeline()).hasSize(3);
        other.shutdown();
    }

    @Test
    void whoHasARelationHearsOfAChange() {
        var leiden = heard(OF_LEIDEN);
        var katwijk = heard(OF_KATWIJK);
        var anna = Somebody.withWw("anna", LEIDEN, TODAY.plusDays(90))
                .prepared(PayloadField.CONTACT)
                .offeredTo(LEIDEN, TODAY)
                .events();
        append(anna);

        await().atMost(Duration.ofSeconds(5)).until(() -> !leiden.isEmpty());
        assertThat(leiden.element().inhabitant()).isEqualTo("anna");
        assertThat(leiden.element().audience()).contains(LEIDEN, "UWV");
        assertThat(katwijk).isEmpty();
    }

    private Queue<DossierChanged> heard(Caller caller) {
        var changes = new ConcurrentLinkedQueue<DossierChanged>();
        axon.queryGateway()
                .subscriptionQuery(
                        new DossierChanges(caller),
                        ResponseTypes.multipleInstancesOf(DossierChanged.class),
                        ResponseTypes.instanceOf(DossierChanged.class))
                .updates()
                .subscribe(changes::add);
        return changes;
    }
}
