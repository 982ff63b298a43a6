package nl.sluitend.benchmark.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Product and twin in alternation, so that a machine that grows slower or faster does so for both.
 *
 * @param rounds how often each
 * @param loop how each is loaded
 */
public record Contest(int rounds, ClosedLoop loop) {

    /** Runs it; {@code cpuTime} returns the processor time that the product's processes have used so far. */
    public ContestResult between(Operation product, Operation twin, Supplier<Duration> cpuTime) throws Exception {
        var played = new ArrayList<ContestResult.Round>();
        for (int round = 0; round < rounds; round++) {
            var before = cpuTime.get();
            var ours = loop.run(product);
            var used = cpuTime.get().minus(before);
            played.add(new ContestResult.Round(ours, used, loop.run(twin)));
        }
        return new ContestResult(List.copyOf(played));
    }
}
