package nl.sluitend.query.assembly;

import static nl.sluitend.query.assembly.Callers.LEIDEN;
import static nl.sluitend.query.assembly.Callers.UWV;
import static nl.sluitend.query.assembly.Somebody.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.dossier.FindDossier;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.query.fold.Store;
import nl.sluitend.query.rebuild.RebuildSetup;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A store was away for a while: views are current as soon as it is back, not after a wait that doubled meanwhile. */
class OutageTest {

    private final Store store = Store.fresh();
    private final AtomicBoolean away = new AtomicBoolean();
    /** How often each part of the view looked in vain. */
    private final Map<Object, Integer> inVain = new ConcurrentHashMap<>();

    private final Configuration axon = started();

    /** Answers nothing while it is away. */
    private TokenStore interrupted(TokenStore real) {
        return (TokenStore) Proxy.newProxyInstance(
                TokenStore.class.getClassLoader(), new Class<?>[] {TokenStore.class}, (_, method, arguments) -> {
                    if (away.get()) {
                        if (method.getName().equals("fetchToken")) {
                            inVain.merge(arguments[1], 1, Integer::sum);
                        }
                        throw new IllegalStateException("away");
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    private Configuration started() {
        var configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(_ -> Jackson3Serializer.builder().build())
                .configureEventStore(_ -> EmbeddedEventStore.builder()
                        .storageEngine(new InMemoryEventStorageEngine())
                        .build());
        new QuerySide(store.database(), ProcessorSettings.USUAL, RebuildSetup.LEAST).configureModule(configurer);
        configurer
                .eventProcessing()
                .registerTokenStore(
                        InhabitantProjection.GROUP,
                        axon -> interrupted(new OwnerCheckedTokenStore(
                                store.database(), axon.serializer(), "node", Duration.ofSeconds(4))));
        return configurer.start();
    }

    @AfterEach
    void stop() {
        axon.shutdown();
        store.close();
    }

    private Optional<Dossier> found(String name) {
        return axon.queryGateway()
                .query(
                        new FindDossier(UWV, TODAY, new InhabitantId(name), -1),
                        ResponseTypes.optionalInstanceOf(Dossier.class))
                .join();
    }

    private void live(String name) {
        axon.eventStore()
                .publish(Somebody.withWw(name, LEIDEN, TODAY.plusDays(90)).events());
    }

    private long segments(boolean inError) {
        return axon.eventProcessingConfiguration()
                .eventProcessor(InhabitantProjection.GROUP, StreamingEventProcessor.class)
                .map(each -> each.processingStatus().values().stream()
                        .filter(segment -> segment.isErrorState() == inError)
                        .map(EventTrackerStatus::getSegment)
                        .count())
                .orElse(0L);
    }

    /** A wait that doubles with each look is eight seconds after the fourth, of which the first is no look for a token. */
    private boolean wouldWaitLong() {
        return inVain.values().stream().anyMatch(looks -> looks >= 3);
    }

    @Test
    void viewsAreCurrentAsSoonAsTheStoreIsBack() {
        live("anna");
        await().atMost(Duration.ofSeconds(20)).until(() -> found("anna").isPresent());

        away.set(true);
        live("bob");
        live("carl");
        await().atMost(Duration.ofMinutes(1)).until(this::wouldWaitLong);
        assertThat(found("bob")).isEmpty();
        assertThat(found("carl")).isEmpty();

        away.set(false);

        await().atMost(Duration.ofSeconds(3))
                .until(() -> found("bob").isPresent() && found("carl").isPresent());
        await().atMost(Duration.ofSeconds(3)).until(() -> segments(true) == 0);
        assertThat(segments(false)).isPositive();
    }
}
