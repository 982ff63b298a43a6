package nl.sluitend.query.assembly;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;

/**
 * How the processors work. Tracking processors, because an append in this process wakes them at once; a pooled one on
 * the same store polls twice a second.
 *
 * @param batch how many events are folded and written together
 * @param segments parts of the inhabitants that are folded side by side, here or on other nodes
 * @param claim after how long a segment is taken over from a node that stopped responding
 */
public record ProcessorSettings(int batch, int segments, Duration claim) {

    /** A segment is taken over within five seconds: the claim expires, and at most a second later a node checks. */
    private static final Duration TAKEN_OVER = Duration.ofSeconds(4);

    /** For one node. */
    public static final ProcessorSettings USUAL = new ProcessorSettings(500, 2, TAKEN_OVER);
    /** For several nodes, each of which can do the work of all. */
    public static final ProcessorSettings SHARED = new ProcessorSettings(500, 4, TAKEN_OVER);

    TrackingEventProcessorConfiguration with(int parts) {
        return TrackingEventProcessorConfiguration.forParallelProcessing(parts)
                .andBatchSize(batch)
                .andTokenClaimInterval(claim.toMillis() / 4, TimeUnit.MILLISECONDS);
    }
}
