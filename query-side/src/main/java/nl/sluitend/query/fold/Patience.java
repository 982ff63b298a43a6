package nl.sluitend.query.fold;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Looks until a document has seen an event: at each ring of the bell, and now and then for rings that got lost. */
record Patience(Bell bell, Duration atMost, Duration between) {

    /** A person waits no longer than two seconds; a ring on another node is heard within a tenth. */
    static Patience on(Bell bell) {
        return new Patience(bell, Duration.ofSeconds(2), Duration.ofMillis(100));
    }

    /** The document, not older than that event, which was decided just now: or as it is when patience ends, or was set aside. */
    <V> @Nullable Stored<V> await(String id, long atLeast, Supplier<@Nullable Stored<V>> look) {
        var end = System.nanoTime() + atMost.toNanos();
        var ring = bell.next(id, atLeast);
        try {
            @Nullable Stored<V> found;
            do {
                listen(ring);
                ring = bell.next(id);
                found = look.get();
            } while (!hasSeen(found, atLeast) && System.nanoTime() < end);
            return found;
        } finally {
            bell.forget(id, ring);
        }
    }

    private static boolean hasSeen(@Nullable Stored<?> found, long atLeast) {
        return found != null && (found.setAside() || found.sequence() >= atLeast);
    }

    /** Others listen to the same ring: only our own ear gives up. */
    private void listen(CompletableFuture<Void> ring) {
        ring.copy()
                .completeOnTimeout(null, between.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }
}
