package nl.sluitend.benchmark.experiment;

import java.time.Duration;
import java.util.List;
import nl.sluitend.benchmark.load.WarmUp;

/**
 * How long everything is measured.
 *
 * @param warmUp before the first round, of product and twin each
 * @param round length of a round
 * @param rounds of product and twin each
 * @param senders numbers of concurrent senders at which the peak is sought, besides the sixteen of the goals
 * @param worklists how many rows the measured pages of the worklist have
 * @param wholeCountry whether the feed is the whole country's stock, or one region's
 * @param history events of the history beside an earlier revision
 */
public record MeasuringTime(
        WarmUp warmUp,
        Duration round,
        int rounds,
        List<Integer> senders,
        List<Integer> worklists,
        boolean wholeCountry,
        long history) {

    /** For a figure that holds. */
    public static final MeasuringTime WHOLE = new MeasuringTime(
            new WarmUp(Duration.ofSeconds(10), 6, 18),
            Duration.ofSeconds(6),
            3,
            List.of(4, 64),
            List.of(25, 100),
            true,
            300_000);
    /** For a quick run: three minutes for all. */
    public static final MeasuringTime QUICK = new MeasuringTime(
            new WarmUp(Duration.ofSeconds(2), 1, 1), Duration.ofSeconds(2), 3, List.of(), List.of(25), false, 100_000);

    /** Whether it is only a quick run. */
    boolean isQuick() {
        return equals(QUICK);
    }

    /** The same with one region's feed. */
    public MeasuringTime ofOneRegion() {
        return new MeasuringTime(warmUp, round, rounds, senders, worklists, false, history);
    }
}
