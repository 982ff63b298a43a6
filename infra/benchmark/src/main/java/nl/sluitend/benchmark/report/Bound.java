package nl.sluitend.benchmark.report;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What a figure should be, and what it must be.
 *
 * @param goal which of P1 to P7 and P10
 * @param what how the finding's text begins
 * @param words the goal, as text
 * @param met whether a finding meets it
 * @param least the ratio below which {@code --check} fails, by shape; none without a twin
 */
public record Bound(String goal, String what, String words, Predicate<Finding> met, Map<String, Double> least) {

    /**
     * The goals, and below them hard bounds for the ratios, of the embedded shape and of nodes. The bounds lie well
     * below what was measured (ADR 16), because a ratio depends on the number of processors, too; they go up when the
     * product gets faster, and never down silently.
     */
    public static final List<Bound> ALL = List.of(
            ratio("P1", "durable commands, 16 senders", 0.50, least(0.044, 0.010))
                    .and("≥ 500 /s on one processor", costing(2_000)),
            goal("P1", "durable commands at 70 %", "p99 ≤ 15 ms", within(Double.MAX_VALUE, 15)),
            goal("P2", "event committed", "p50 ≤ 10 ms, p99 ≤ 50 ms", within(10, 50)),
            ratio("P3", "rebuild of all read models", 0.70, least(0.10, 0.12))
                    .and("≥ 12,500 /s on one processor", costing(80)),
            page("dossier", least(0.38, 0.10)),
            page("worklist, first 25", least(0.41, 0.15)),
            page("worklist, first 100", least(0.39, 0.15)),
            page("inbox", least(0.58, 0.20)),
            ratio("P5", "a new feed", 1, least(0.8, 0.3)),
            goal("P5", "the same feed again", "≥ 20,000 lines/s", seen -> seen.product() >= 20_000),
            ratio("P10", "page of", 0.67, least(0.33, 0.33)),
            goal("P7", "one command", "≤ 60 s", seen -> seen.product() <= 60),
            goal("P7", "the application's context", "≤ 8 s", seen -> seen.product() <= 8));

    private static Map<String, Double> least(double embedded, double nodes) {
        return Map.of("embedded", embedded, "nodes", nodes);
    }

    private static Bound goal(String goal, String what, String words, Predicate<Finding> met) {
        return new Bound(goal, what, words, met, Map.of());
    }

    private static Bound ratio(String goal, String what, double wanted, Map<String, Double> least) {
        return new Bound(goal, what, "ratio ≥ %.2f".formatted(wanted), seen -> ratioOf(seen) >= wanted, least);
    }

    private static Bound page(String what, Map<String, Double> least) {
        return ratio("P4", what, 0.80, least).and("p50 ≤ 5 ms, p99 ≤ 25 ms", within(5, 25));
    }

    private Bound and(String more, Predicate<Finding> alsoMet) {
        return new Bound(goal, what, words + ", " + more, met.and(alsoMet), least);
    }

    private static Predicate<Finding> costing(double mostMicros) {
        return seen -> seen.cpuMicros() != null && seen.cpuMicros() <= mostMicros;
    }

    private static Predicate<Finding> within(double p50, double p99) {
        return seen -> seen.latency() != null
                && seen.latency().p50() <= p50
                && seen.latency().p99() <= p99;
    }

    /** Whether it is about that finding. */
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
