package nl.sluitend.benchmark.report;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What a figure should be, and what it must be.
 *
 * @param goal which of P1 to P7
 * @param what how the finding's words begin
 * @param words the goal, in words
 * @param met whether a finding meets it
 * @param least the ratio below which {@code --check} fails, by shape; none where there is no twin
 */
public record Bound(String goal, String what, String words, Predicate<Finding> met, Map<String, Double> least) {

    /**
     * The goals, and under them hard bounds for the ratios, of the embedded shape and of nodes. The bounds are below what
     * was measured by about a half, because a ratio depends on the number of processors too; they go up when the product
     * gets faster, and never down in silence.
     */
    public static final List<Bound> ALL = List.of(
            ratio("P1", "durable commands, 16 senders", 0.50, 0.003, 0.003),
            new Bound("P1", "durable commands at 70 %", "p99 ≤ 15 ms", within(Double.MAX_VALUE, 15), Map.of()),
            new Bound("P2", "event committed", "p50 ≤ 10 ms, p99 ≤ 50 ms", within(10, 50), Map.of()),
            ratio("P3", "rebuild of all read models", 0.70, 0.02, 0.02),
            ratio("P4", "dossier", 0.80, 0.15, 0.10),
            ratio("P4", "worklist, first 25", 0.80, 0.15, 0.10),
            ratio("P4", "worklist, first 100", 0.80, 0.15, 0.10),
            ratio("P4", "inbox", 0.80, 0.10, 0.10),
            ratio("P5", "a new feed", 1, 0.3, 0.3),
            new Bound("P5", "the same feed again", "≥ 20,000 lines/s", seen -> seen.product() >= 20_000, Map.of()),
            new Bound("P7", "one command", "≤ 60 s", seen -> seen.product() <= 60, Map.of()),
            new Bound("P7", "the application's context", "≤ 8 s", seen -> seen.product() <= 8, Map.of()));

    private static Bound ratio(String goal, String what, double wanted, double embedded, double nodes) {
        return new Bound(
                goal,
                what,
                "ratio ≥ %.2f".formatted(wanted),
                seen -> ratioOf(seen) >= wanted,
                Map.of("embedded", embedded, "nodes", nodes));
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
    public boolean isBroken(String shape, Finding finding) {
        return concerns(finding) && ratioOf(finding) < least.getOrDefault(shape, 0.0);
    }

    private static double ratioOf(Finding finding) {
        return finding.ratio() == null ? 0 : finding.ratio();
    }
}
