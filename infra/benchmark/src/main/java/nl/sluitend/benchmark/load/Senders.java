package nl.sluitend.benchmark.load;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Several threads that work side by side, each with a record of its own. */
final class Senders {

    private Senders() {}

    /** The work of one sender, until it is done. */
    @FunctionalInterface
    interface Work {
        void of(int sender, Seen seen) throws Exception;
    }

    static Figures run(int senders, Work work) throws Exception {
        long began = System.nanoTime();
        var all = new Seen();
        try (var threads = Executors.newFixedThreadPool(senders)) {
            var tasks = IntStream.range(0, senders)
                    .mapToObj(sender -> task(sender, work))
                    .toList();
            for (var part : threads.invokeAll(tasks)) {
                all.add(part.get());
            }
        }
        return all.figures(Duration.ofNanos(System.nanoTime() - began));
    }

    private static Callable<Seen> task(int sender, Work work) {
        return () -> {
            var seen = new Seen();
            work.of(sender, seen);
            return seen;
        };
    }
}
