package nl.sluitend.query.fold;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Waits until a document contains an event: reads it at each signal, and regularly in case a signal got lost. */
record AwaitVersion(Waiters waiters, Duration atMost, Duration between) {

    /** A person waits at most two seconds; a change on another node is noticed within a tenth of a second. */
    static AwaitVersion on(Waiters waiters) {
        return new AwaitVersion(waiters, Duration.ofSeconds(2), Duration.ofMillis(100));
    }

    /** The document with at least that event, just decided; or as it is when time is up or it was set aside. */
    <V> @Nullable Stored<V> await(String id, long atLeast, Supplier<@Nullable Stored<V>> look) {
        var end = System.nanoTime() + atMost.toNanos();
        var signal = waiters.next(id, atLeast);
        try {
            @Nullable Stored<V> found;
            do {
                listen(signal);
                signal = waiters.next(id);
                found = look.get();
            } while (!hasSeen(found, atLeast) && System.nanoTime() < end);
            return found;
        } finally {
            waiters.forget(id, signal);
        }
    }

    private static boolean hasSeen(@Nullable Stored<?> found, long atLeast) {
        return found != null && (found.setAside() || found.sequence() >= atLeast);
    }

    /** Others wait for the same signal: only our own copy times out. */
    private void listen(CompletableFuture<Void> signal) {
        signal.copy()
                .completeOnTimeout(null, between.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }
}
