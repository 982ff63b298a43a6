package nl.sluitend.query.fold;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Signals in this process that a document was written, so that those who wait for it need not poll continuously. */
public final class Waiters {

    private static final CompletableFuture<Void> SIGNALLED = CompletableFuture.completedFuture(null);
    private static final Duration LATELY = Duration.ofSeconds(5);
    private static final int MOST = 10_000;

    private final ConcurrentMap<String, CompletableFuture<Void>> waiting = new ConcurrentHashMap<>();
    private final Cache<String, Long> lately =
            Caffeine.newBuilder().expireAfterWrite(LATELY).maximumSize(MOST).build();

    /** The next signal for that document: take it before reading, so that none is missed. */
    CompletableFuture<Void> next(String id) {
        return waiting.computeIfAbsent(id, key -> new CompletableFuture<>());
    }

    /** The signal after which that document contains an event: the next one, or one received recently. */
    CompletableFuture<Void> next(String id, long event) {
        var next = next(id);
        var heard = lately.getIfPresent(id);
        return heard != null && heard >= event ? SIGNALLED : next;
    }

    /** Forgets a signal that nobody waits for any more. Anyone who still does polls after a while. */
    void forget(String id, CompletableFuture<Void> signal) {
        waiting.remove(id, signal);
    }

    /** Wakes those who wait for the documents that were written. */
    public void wake(List<ChangeNotice> notices) {
        notices.forEach(this::wake);
    }

    private void wake(ChangeNotice notice) {
        lately.put(notice.id(), notice.sequence());
        var next = waiting.remove(notice.id());
        if (next != null) {
            next.complete(null);
        }
    }
}
