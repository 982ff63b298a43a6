package nl.sluitend.benchmark.report;

import java.util.List;
import java.util.Optional;

/**
 * What a figure should be as a part of that of commit 62ca017, by which the product was to become twice as fast in half the
 * memory.
 *
 * @param goal which of P1 to P6
 * @param what how the figure's words begin
 * @param ratio today's to the earlier one's
 * @param isLeast whether more is better
 */
record Wanted(String goal, String what, double ratio, boolean isLeast) {

    private static final List<Wanted> ALL = List.of(
            atMost("P1", "processor time of a durable command", 0.5),
            atMost("P1", "p99 of an answer", 0.3),
            atMost("P2", "p99 from committed to visible", 0.4),
            atMost("P3", "processor time of a rebuild", 0.6),
            atLeast("P4", "worklist, first 25", 2.0),
            atLeast("P4", "dossier", 1.5),
            atMost("P5", "a new feed", 0.5),
            atMost("P6", "heap for each inhabitant", 0.5));

    private static Wanted atMost(String goal, String what, double ratio) {
        return new Wanted(goal, what, ratio, false);
    }

    private static Wanted atLeast(String goal, String what, double ratio) {
        return new Wanted(goal, what, ratio, true);
    }

    static Optional<Wanted> of(Beside figure) {
        return ALL.stream()
                .filter(each -> each.goal.equals(figure.goal()) && figure.what().startsWith(each.what))
                .findFirst();
    }

    boolean isMetBy(Beside figure) {
        return isLeast ? figure.ratio() >= ratio : figure.ratio() <= ratio;
    }

    String words() {
        return (isLeast ? "≥ " : "≤ ") + ratio;
    }
}
