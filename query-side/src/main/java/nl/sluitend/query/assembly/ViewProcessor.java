package nl.sluitend.query.assembly;

import java.time.Duration;
import org.axonframework.eventhandling.TrackingEventProcessor;

/**
 * Checks every second whether a store that was down is back. The framework's processor doubles its wait after each
 * attempt, up to a minute: after an outage of half a minute views would lag for another half.
 */
final class ViewProcessor extends TrackingEventProcessor {

    private static final long LONGEST = Duration.ofSeconds(1).toMillis();

    ViewProcessor(Builder builder) {
        super(builder);
    }

    @Override
    protected void doSleepFor(long millis) {
        super.doSleepFor(Math.min(millis, LONGEST));
    }
}
