package nl.sluitend.infra.messages;

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
                    .withDetail("remedy", "A processor stopped: see the log; restart this node.")
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

    private static boolean isWell(EventProcessor processor) {
        return processor.isRunning() && !processor.isError();
    }

    private static boolean isCaughtUp(EventProcessor processor) {
        return !(processor instanceof StreamingEventProcessor streaming)
                || (!streaming.processingStatus().isEmpty()
                        && streaming.processingStatus().values().stream().allMatch(EventTrackerStatus::isCaughtUp));
    }
}
