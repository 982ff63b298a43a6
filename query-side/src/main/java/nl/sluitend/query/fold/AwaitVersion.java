package nl.sluitend.query.fold;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Looks until a document has seen an event: at each signal, and now and then for signals that got lost. */
record AwaitVersion(Waiters waiters, Duration atMost, Duration between) {

    /** A person waits no longer than two seconds; a notice of another node is heard within a tenth. */
    static AwaitVersion on(Waiters waiters) {
        return new AwaitVersion(waiters, Duration.ofSeconds(2), Duration.ofMillis(100));
    }

    /** The document, not older than that event, which was decided just now: or as it is when patience ends, or was set aside. */
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

    /** Others listen to the same signal: only our own copy gives up. */
    private void listen(CompletableFuture<Void> signal) {
        signal.copy()
                .completeOnTimeout(null, between.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }
}
