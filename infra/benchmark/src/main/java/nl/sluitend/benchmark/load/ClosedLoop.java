package nl.sluitend.benchmark.load;

import java.time.Duration;

/**
 * Senders that each send again as soon as an answer came: the rate that they reach is the peak.
 *
 * @param senders how many at once
 * @param length how long
 */
public record ClosedLoop(int senders, Duration length) {

    /** Runs it. */
    public Figures run(Operation operation) throws Exception {
        long end = System.nanoTime() + length.toNanos();
        return Senders.run(senders, (sender, seen) -> {
            for (long begin = System.nanoTime(); begin < end; begin = System.nanoTime()) {
                seen.once(operation, sender, begin);
            }
        });
    }
}
