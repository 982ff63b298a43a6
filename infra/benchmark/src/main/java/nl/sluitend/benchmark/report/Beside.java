package nl.sluitend.benchmark.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.sluitend.benchmark.load.Median;

/**
 * One figure of today's product beside the same of an earlier revision, from rounds in alternation.
 *
 * @param goal which of P1 to P6
 * @param what what was measured
 * @param unit of both figures
 * @param earlier the earlier product's, the median of the rounds
 * @param today today's, likewise
 * @param ratio today's to the earlier one's, the median of the rounds' ratios
 * @param least the least of these ratios
 * @param most the largest
 */
public record Beside(
        String goal, String what, String unit, double earlier, double today, double ratio, double least, double most) {

    /** Of the rounds' figures, the earlier product's and today's, in their order. */
    public static Beside of(String goal, String what, String unit, List<Double> earlier, List<Double> today) {
        var ratios = new double[today.size()];
        for (int round = 0; round < ratios.length; round++) {
            ratios[round] = today.get(round) / earlier.get(round);
        }
        var sorted = Arrays.stream(ratios).sorted().toArray();
        return new Beside(
                goal,
                what,
                unit,
                median(earlier),
                median(today),
                Median.of(ratios),
                sorted[0],
                sorted[sorted.length - 1]);
    }

    private static double median(List<Double> figures) {
        return Median.of(figures.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** As it is printed while the benchmark runs. */
    public String sentence() {
        return String.format(
                Locale.ROOT,
                "%s %s: %,.1f %s, today %,.1f, ratio %.3f (%.3f to %.3f)",
                goal,
                what,
                earlier,
                unit,
                today,
                ratio,
                least,
                most);
    }
}
