package nl.sluitend.benchmark.load;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Operations at a fixed rate, whether the earlier ones are answered or not. A latency counts from the moment at which
 * the operation was due, so that a stall is felt by everything that it kept waiting (coordinated omission).
 *
 * @param perSecond the rate of all senders together
 * @param senders how many at once; enough to keep the rate
 * @param length how long
 */
public record OpenLoop(double perSecond, int senders, Duration length) {

    /** Runs it. */
    public Figures run(Operation operation) throws Exception {
        long began = System.nanoTime();
        long end = began + length.toNanos();
        double between = 1e9 / perSecond;
        return Senders.run(senders, (sender, seen) -> {
            for (long turn = sender; due(began, between, turn) < end; turn += senders) {
                long due = due(began, between, turn);
                await(due);
                seen.once(operation, sender, due);
            }
        });
    }

    private static long due(long began, double between, long turn) {
        return began + (long) (between * turn);
    }

    private static void await(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
