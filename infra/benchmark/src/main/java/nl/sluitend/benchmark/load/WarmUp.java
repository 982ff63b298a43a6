package nl.sluitend.benchmark.load;

import java.time.Duration;
import java.util.function.ToDoubleFunction;

/**
 * Load before anything is measured, until it grows no faster: a virtual machine compiles what is used often for a minute
 * and more, the longer the more of them share the processors.
 *
 * @param round length of a round
 * @param most rounds, also when it still grows faster
 */
public record WarmUp(Duration round, int most) {

    /** What a round must bring beyond the best one to count as faster: less is noise. */
    private static final double FASTER = 1.05;
    /** A round in a busy moment says nothing: two that are no faster do. */
    private static final int NO_FASTER = 2;

    /** Runs it with that many senders; returns what the last round saw. */
    public Figures run(int senders, Operation operation) throws Exception {
        return until(() -> new ClosedLoop(senders, round).run(operation), Figures::perSecond);
    }

    <T> T until(Round<T> next, ToDoubleFunction<T> rate) throws Exception {
        var last = next.run();
        double best = rate.applyAsDouble(last);
        int slower = 0;
        for (int done = 1; done < most && slower < NO_FASTER; done++) {
            last = next.run();
            slower = rate.applyAsDouble(last) > best * FASTER ? 0 : slower + 1;
            best = Math.max(best, rate.applyAsDouble(last));
        }
        return last;
    }

    /** One round. */
    interface Round<T> {
        T run() throws Exception;
    }
}
