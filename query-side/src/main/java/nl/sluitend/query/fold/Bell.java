package nl.sluitend.query.fold;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Rings in this process when a document was written, so that who waits for it need not look again and again. */
public final class Bell {

    private final ConcurrentMap<String, CompletableFuture<Void>> waiting = new ConcurrentHashMap<>();

    /** The next ring for that document: take it before looking, so that none is missed. */
    CompletableFuture<Void> next(String id) {
        return waiting.computeIfAbsent(id, key -> new CompletableFuture<>());
    }

    /** Nobody listens any more. Who still does looks by itself after a while. */
    void forget(String id, CompletableFuture<Void> ring) {
        waiting.remove(id, ring);
    }

    /** Rings for the documents that were written. */
    public void ring(List<Ring> rings) {
        rings.forEach(ring -> ring(ring.id()));
    }

    private void ring(String id) {
        var ring = waiting.remove(id);
        if (ring != null) {
            ring.complete(null);
        }
    }
}
