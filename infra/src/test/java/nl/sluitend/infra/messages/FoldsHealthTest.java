package nl.sluitend.infra.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

/** With real processors: what they do is what the health tells. */
class FoldsHealthTest {

    private static final String FOLD = "fold";

    private final AtomicBoolean breaks = new AtomicBoolean();
    private final CountDownLatch mayFold = new CountDownLatch(1);
    private final Configuration axon = configuration();
    private final FoldsHealth health = new FoldsHealth(axon.eventProcessingConfiguration(), this::isFolded, () -> 3);

    /** A fold that waits until it may, and breaks when it is told to. */
    @ProcessingGroup(FOLD)
    final class Fold {

        @EventHandler
        void on(String event) throws InterruptedException {
            mayFold.await();
            if (breaks.get()) {
                throw new IllegalStateException("broken by the test");
            }
        }
    }

    /** As the store would say. */
    private boolean isFolded() {
        return mayFold.getCount() == 0;
    }

    private Configuration configuration() {
        var configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(_ -> Jackson3Serializer.builder().build())
                .configureEventStore(_ -> EmbeddedEventStore.builder()
                        .storageEngine(new InMemoryEventStorageEngine())
                        .build());
        configurer
                .eventProcessing()
                .registerEventHandler(_ -> new Fold())
                .registerTrackingEventProcessor(FOLD)
                .registerListenerInvocationErrorHandler(FOLD, _ -> PropagatingErrorHandler.INSTANCE)
                .registerErrorHandler(FOLD, _ -> PropagatingErrorHandler.INSTANCE);
        return configurer.buildConfiguration();
    }

    @AfterEach
    void stop() {
        mayFold.countDown();
        axon.shutdown();
    }

    private void append(String event) {
        axon.eventStore().publish(GenericEventMessage.asEventMessage(event));
    }

    private void awaitHealth(Status status) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> health.health().getStatus().equals(status));
    }

    @Test
    void beforeTheyRunTheFoldsAreDown() {
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void afterAStartTheViewsAreOutOfServiceUntilTheyAreFolded() {
        append("long ago");
        axon.start();

        awaitHealth(Status.OUT_OF_SERVICE);
        mayFold.countDown();

        awaitHealth(Status.UP);
    }

    @Test
    void foldsThatLagBehindForAMomentAreUp() {
        mayFold.countDown();
        axon.start();
        awaitHealth(Status.UP);

        append("just now");

        await().during(Duration.ofMillis(500))
                .until(() -> health.health().getStatus().equals(Status.UP));
    }

    @Test
    void whatWasSetAsideIsToldAndTheOthersAreServed() {
        mayFold.countDown();
        axon.start();

        awaitHealth(Status.UP);
        assertThat(health.health().getDetails()).containsEntry("setAside", 3L);
    }

    @Test
    void aNodeThatFoldsNothingIsUpWhenOthersHaveFolded() {
        axon.start();
        axon.eventProcessingConfiguration()
                .eventProcessor(FOLD, TrackingEventProcessor.class)
                .orElseThrow()
                .releaseSegment(0, 1, TimeUnit.MINUTES);
        mayFold.countDown();

        awaitHealth(Status.UP);
    }

    @Test
    void aFoldThatBreaksIsDownUntilItSucceeds() {
        mayFold.countDown();
        breaks.set(true);
        axon.start();
        append("just now");

        awaitHealth(Status.DOWN);
        breaks.set(false);

        awaitHealth(Status.UP);
    }

    @Test
    void aProcessorThatStoppedIsDownAndTheRemedyIsTold() {
        mayFold.countDown();
        axon.start();
        awaitHealth(Status.UP);

        axon.eventProcessingConfiguration()
                .eventProcessor(FOLD, TrackingEventProcessor.class)
                .orElseThrow()
                .shutDown();

        var told = health.health();
        assertThat(told.getStatus()).isEqualTo(Status.DOWN);
        assertThat(told.getDetails().get("remedy")).asString().contains("restart");
    }
}
