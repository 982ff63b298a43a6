package nl.sluitend.infra.messages;

import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether the read models are ready: every processor runs without an error, and all events from before the start are
 * folded, on this node or another, because a node of several may have nothing to fold. Later the views may lag for a
 * moment. A stream that was set aside affects only itself: it is reported, and the others are served (ADR 17).
 */
@Component("folds")
class FoldsHealth implements HealthIndicator {

    private final EventProcessingConfiguration processing;
    private final BooleanSupplier folded;
    private final LongSupplier setAside;

    FoldsHealth(EventProcessingConfiguration processing, BooleanSupplier folded, LongSupplier setAside) {
        this.processing = processing;
        this.folded = folded;
        this.setAside = setAside;
    }

    @Override
    public Health health() {
        var processors = processing.eventProcessors().values();
        if (!processors.stream().allMatch(FoldsHealth::isWell)) {
            return Health.down()
                    .withDetail(
                            "remedy",
                            "A view cannot be written or stopped: see whether the document store answers, then the log,"
                                    + " and restart this node.")
                    .build();
        }
        if (!folded.getAsBoolean()) {
            return Health.outOfService()
                    .withDetail("remedy", "Views are being folded from the events.")
                    .build();
        }
        return Health.up().withDetail("setAside", setAside.getAsLong()).build();
    }

    /** A running processor retries a fold that fails: only its segment shows the error. */
    private static boolean isWell(EventProcessor processor) {
        return processor.isRunning()
                && !processor.isError()
                && segments(processor).stream().noneMatch(EventTrackerStatus::isErrorState);
    }

    private static Collection<EventTrackerStatus> segments(EventProcessor processor) {
        return processor instanceof StreamingEventProcessor streaming
                ? streaming.processingStatus().values()
                : List.of();
    }
}
