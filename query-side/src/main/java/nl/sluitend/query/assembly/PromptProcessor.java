package nl.sluitend.query.assembly;

import java.time.Duration;
import org.axonframework.eventhandling.TrackingEventProcessor;

/**
 * Looks every second whether a store that was down is back. By itself a processor waits twice as long after each look, up
 * to a minute: after an outage of half a minute views would stand still for half a minute more.
 */
final class PromptProcessor extends TrackingEventProcessor {

    private static final long LONGEST = Duration.ofSeconds(1).toMillis();

    PromptProcessor(Builder builder) {
        super(builder);
    }

    @Override
    protected void doSleepFor(long millis) {
        super.doSleepFor(Math.min(millis, LONGEST));
    }
}
