package nl.sluitend.benchmark.experiment;

import java.time.Duration;

/**
 * How long everything is measured.
 *
 * @param warmUp before the first round
 * @param round length of a round
 * @param rounds of product and twin each
 */
public record Extent(Duration warmUp, Duration round, int rounds) {

    /** For a figure that holds. */
    public static final Extent WHOLE = new Extent(Duration.ofSeconds(60), Duration.ofSeconds(10), 5);

    /** For a look: three minutes for all. */
    public static final Extent QUICK = new Extent(Duration.ofSeconds(6), Duration.ofSeconds(3), 3);
}
