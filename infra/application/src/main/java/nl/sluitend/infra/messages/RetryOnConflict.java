package nl.sluitend.infra.messages;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.ExponentialBackOffIntervalRetryScheduler;
import org.axonframework.commandhandling.gateway.RetryScheduler;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * When two commands conflict on one stream, both are decided on the true state: the store accepted the first, and the
 * second is decided again on the new state. No other failure is retried.
 */
final class RetryOnConflict implements RetryScheduler {

    private static final int TIMES = 6;
    /** The first wait; each next one is twice as long. */
    private static final long WAIT_IN_MILLISECONDS = 5;

    private static final int THREADS = 4;

    private final RetryScheduler backingOff = ExponentialBackOffIntervalRetryScheduler.builder()
            .maxRetryCount(TIMES)
            .backoffFactor(WAIT_IN_MILLISECONDS)
            .retryExecutor(Executors.newScheduledThreadPool(
                    THREADS,
                    Thread.ofPlatform().daemon().name("decided-anew-", 0).factory()))
            .build();

    @Override
    @SuppressWarnings("rawtypes") // the interface has the raw type
    public boolean scheduleRetry(
            CommandMessage command,
            RuntimeException failure,
            List<Class<? extends Throwable>[]> failures,
            Runnable again) {
        return isConflict(failure) && backingOff.scheduleRetry(command, failure, failures, again);
    }

    private static boolean isConflict(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause ->
                        cause instanceof ConcurrencyException || cause instanceof AggregateStreamCreationException);
    }
}
