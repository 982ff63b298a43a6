package nl.sluitend.benchmark.load;

import java.time.Duration;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/**
 * The result of a load.
 *
 * @param took how long it lasted
 * @param latencies of each operation that succeeded, in nanoseconds
 * @param failed how many did not
 * @param failure the message of the last of those; absent when all succeeded
 */
public record Figures(
        Duration took,
        Histogram latencies,
        long failed,
        @Nullable String failure) {

    private static final double NANOS_PER_MILLI = 1e6;
    private static final double NANOS_PER_SECOND = 1e9;

    /** Operations that succeeded. */
    public long count() {
        return latencies.getTotalCount();
    }

    /** Operations per second. */
    public double perSecond() {
        return count() * NANOS_PER_SECOND / took.toNanos();
    }

    /** The latency, in milliseconds, at that percentile. */
    public double percentile(double part) {
        return latencies.getValueAtPercentile(part) / NANOS_PER_MILLI;
    }

    /** From latencies that were gathered in another way, in nanoseconds. */
    public static Figures of(Duration took, Histogram latencies) {
        return new Figures(took, latencies, 0, null);
    }

    /** Both, one after the other. */
    Figures and(Figures later) {
        var all = latencies.copy();
        all.add(later.latencies);
        return new Figures(
                took.plus(later.took), all, failed + later.failed, later.failure == null ? failure : later.failure);
    }

    /** How many failed and how, or nothing. */
    public String failures() {
        return failed == 0 ? "" : "%,d failed, the last: %s".formatted(failed, failure);
    }
}
