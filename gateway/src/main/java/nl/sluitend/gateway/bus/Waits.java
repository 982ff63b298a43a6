package nl.sluitend.gateway.bus;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/**
 * Ends what lasts too long. All waits are looked at now and then: a timer for each would wake its thread twice, to be
 * set and to be taken back, although hardly any ever rings.
 */
final class Waits {

    /** By so much a wait may last longer than its limit. */
    private static final Duration LOOK_EVERY = Duration.ofMillis(50);

    private static final Waits ALL = begun();

    private final Set<Wait> open = ConcurrentHashMap.newKeySet();

    private Waits() {}

    private static Waits begun() {
        var waits = new Waits();
        // not a virtual thread: it looks even when those have no processor
        Thread.ofPlatform().daemon().name("waits").start(waits::look);
        return waits;
    }

    /** Waits for the answer; then it fails with a {@link TimeoutException}. */
    static <T> T join(CompletableFuture<T> answer, Duration atMost) {
        var wait = new Wait(answer, System.nanoTime() + atMost.toNanos());
        ALL.open.add(wait);
        try {
            return answer.join();
        } finally {
            ALL.open.remove(wait);
        }
    }

    private void look() {
        while (true) {
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
            long now = System.nanoTime();
            open.forEach(wait -> wait.endAt(now));
        }
    }

    /** Each is itself only: not a record. */
    private static final class Wait {

        private final CompletableFuture<?> answer;
        private final long end;

        Wait(CompletableFuture<?> answer, long end) {
            this.answer = answer;
            this.end = end;
        }

        void endAt(long now) {
            if (now - end >= 0) {
                answer.completeExceptionally(new TimeoutException());
            }
        }
    }
}
