package nl.sluitend.benchmark.report;

import java.util.List;
import java.util.function.Predicate;

/**
 * What a figure should be, and what it must be.
 *
 * @param goal which of P1 to P7
 * @param what how the finding's words begin
 * @param words the goal, in words
 * @param met whether a finding meets it
 * @param leastRatio the ratio below which {@code --check} fails; 0 where there is no twin
 */
public record Bound(String goal, String what, String words, Predicate<Finding> met, double leastRatio) {

    /**
     * The goals, and under them hard bounds for the ratios. The bounds are below what was measured by about a half, because
     * a ratio depends on the number of processors too; they go up when the product gets faster, and never down in silence.
     */
    public static final List<Bound> ALL = List.of(
            ratio("P1", "durable commands, 16 senders", 0.50, 0.003),
            new Bound("P1", "durable commands at 70 %", "p99 ≤ 15 ms", within(Double.MAX_VALUE, 15), 0),
            new Bound("P2", "event committed", "p50 ≤ 10 ms, p99 ≤ 50 ms", within(10, 50), 0),
            ratio("P3", "rebuild of all read models", 0.70, 0.02),
            ratio("P4", "dossier", 0.80, 0.15),
            ratio("P4", "worklist, first 25", 0.80, 0.15),
            ratio("P4", "worklist, first 100", 0.80, 0.15),
            ratio("P4", "inbox", 0.80, 0.10),
            new Bound("P5", "the same feed again", "≥ 20,000 lines/s", seen -> seen.product() >= 20_000, 0),
            new Bound("P7", "one command", "≤ 60 s", seen -> seen.product() <= 60, 0),
            new Bound("P7", "the application's context", "≤ 8 s", seen -> seen.product() <= 8, 0));

    private static Bound ratio(String goal, String what, double wanted, double least) {
        return new Bound(goal, what, "ratio ≥ %.2f".formatted(wanted), seen -> ratioOf(seen) >= wanted, least);
    }

    private static Predicate<Finding> within(double p50, double p99) {
        return seen -> seen.latency() != null
                && seen.latency().p50() <= p50
                && seen.latency().p99() <= p99;
    }

    /** Whether it speaks about that finding. */
    public boolean concerns(Finding finding) {
        return finding.goal().equals(goal) && finding.what().startsWith(what);
    }

    /** Whether the finding is so far below that something broke. */
    public boolean isBroken(Finding finding) {
        return concerns(finding) && leastRatio > 0 && ratioOf(finding) < leastRatio;
    }

    private static double ratioOf(Finding finding) {
        return finding.ratio() == null ? 0 : finding.ratio();
    }
}
