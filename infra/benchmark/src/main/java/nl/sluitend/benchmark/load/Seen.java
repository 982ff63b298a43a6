package nl.sluitend.benchmark.load;

import java.time.Duration;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/** What one sender measured, or all of them together. */
final class Seen {

    private static final long LONGEST_NANOS = Duration.ofMinutes(10).toNanos();
    private static final int DIGITS = 3;
    private static final int LONGEST_WORDS = 160;

    private final Histogram latencies = new Histogram(LONGEST_NANOS, DIGITS);
    private long failed;
    private @Nullable String failure;

    /** Does it once; its latency counts from that moment. A failure is counted, without a latency. */
    void once(Operation operation, int sender, long since) throws InterruptedException {
        try {
            operation.once(sender);
            latencies.recordValue(System.nanoTime() - since);
        } catch (InterruptedException stopping) {
            throw stopping;
        } catch (Exception e) {
            failed++;
            failure = shortened(String.valueOf(e.getMessage()));
        }
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST_WORDS ? words : words.substring(0, LONGEST_WORDS) + "…";
    }

    void add(Seen other) {
        latencies.add(other.latencies);
        failed += other.failed;
        failure = other.failure == null ? failure : other.failure;
    }

    Figures figures(Duration took) {
        return new Figures(took, latencies, failed, failure);
    }
}
