package nl.sluitend.benchmark.load;

import java.time.Duration;
import java.util.function.ToDoubleFunction;

/**
 * Load before anything is measured, until the rate stops growing: a virtual machine compiles hot code for a minute and
 * more, longer when several share the processors.
 *
 * @param round length of a round
 * @param least how many rounds at least: the rate also stands still for a while before it grows on
 * @param most how many rounds at most
 */
public record WarmUp(Duration round, int least, int most) {

    /** By how much a round must exceed the best one to count as faster: less is noise. */
    private static final double FASTER = 1.05;
    /** One slow round may be chance: two that are no faster end the warm-up. */
    private static final int NO_FASTER = 2;

    /** Runs it with that many senders; returns the figures of the last round. */
    public Figures run(int senders, Operation operation) throws Exception {
        return until(() -> new ClosedLoop(senders, round).run(operation), Figures::perSecond);
    }

    <T> T until(Round<T> next, ToDoubleFunction<T> rate) throws Exception {
        var last = next.run();
        double best = rate.applyAsDouble(last);
        int slower = 0;
        for (int done = 1; done < most && (done < least || slower < NO_FASTER); done++) {
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
