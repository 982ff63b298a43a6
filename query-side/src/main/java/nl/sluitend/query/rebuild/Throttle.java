package nl.sluitend.query.rebuild;

import io.github.bucket4j.BlockingBucket;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** Limits how many events are read per second, and measures the actual rate. */
final class Throttle {

    private final LongAdder passed = new LongAdder();
    private final long begin = System.nanoTime();
    private final long most;
    private final @Nullable BlockingBucket bucket;

    Throttle(@Nullable Integer eventsPerSecond) {
        most = eventsPerSecond == null ? Long.MAX_VALUE : eventsPerSecond;
        bucket = eventsPerSecond == null ? null : ofOneSecond(eventsPerSecond);
    }

    private static BlockingBucket ofOneSecond(int eventsPerSecond) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(eventsPerSecond)
                        .refillGreedy(eventsPerSecond, Duration.ofSeconds(1))
                        .initialTokens(0))
                .build()
                .asBlocking();
    }

    /** Waits until that many events may pass; a long stream may hold more than a second's worth. */
    void pass(int events) {
        passed.add(events);
        for (long left = events; bucket != null && left > 0; left -= most) {
            bucket.consumeUninterruptibly(Math.min(left, most));
        }
    }

    long perSecond() {
        return passed.sum() * TimeUnit.SECONDS.toNanos(1) / Math.max(1, System.nanoTime() - begin);
    }
}
