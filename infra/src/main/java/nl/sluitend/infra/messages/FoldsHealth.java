package nl.sluitend.infra.messages;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether the read models can be trusted: every processor runs without an error, and after a start each has caught up
 * once, for the embedded document store begins empty. Later it may lag behind for a moment.
 */
@Component
class FoldsHealth implements HealthIndicator {

    private final EventProcessingConfiguration processing;
    private final AtomicBoolean caughtUp = new AtomicBoolean();

    FoldsHealth(EventProcessingConfiguration processing) {
        this.processing = processing;
    }

    @Override
    public Health health() {
        var processors = processing.eventProcessors().values();
        if (!processors.stream().allMatch(FoldsHealth::isWell)) {
            return Health.down()
                    .withDetail(
                            "remedy",
                            "A fold fails or stopped: see the log; restart this node when it does not recover.")
                    .build();
        }
        if (!caughtUp.get() && !processors.stream().allMatch(FoldsHealth::isCaughtUp)) {
            return Health.outOfService()
                    .withDetail("remedy", "Views are being folded from the events.")
                    .build();
        }
        caughtUp.set(true);
        return Health.up().build();
    }

    /** A fold that fails is tried again and again by a processor that runs: only its segment tells. */
    private static boolean isWell(EventProcessor processor) {
        return processor.isRunning()
                && !processor.isError()
                && segments(processor).stream().noneMatch(EventTrackerStatus::isErrorState);
    }

    private static boolean isCaughtUp(EventProcessor processor) {
        return !(processor instanceof StreamingEventProcessor)
                || (!segments(processor).isEmpty()
                        && segments(processor).stream().allMatch(EventTrackerStatus::isCaughtUp));
    }

    private static Collection<EventTrackerStatus> segments(EventProcessor processor) {
        return processor instanceof StreamingEventProcessor streaming
                ? streaming.processingStatus().values()
                : List.of();
    }
}
