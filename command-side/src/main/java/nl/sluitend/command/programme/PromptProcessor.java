package nl.sluitend.command.programme;

import java.time.Duration;
import org.axonframework.eventhandling.TrackingEventProcessor;

/** Checks every second whether a store that was down is back; the framework's processor waits up to a minute. */
public final class PromptProcessor extends TrackingEventProcessor {

    private static final long LONGEST = Duration.ofSeconds(1).toMillis();

    /** As that builder says. */
    public PromptProcessor(Builder builder) {
        super(builder);
    }

    @Override
    protected void doSleepFor(long millis) {
        super.doSleepFor(Math.min(millis, LONGEST));
    }
}
