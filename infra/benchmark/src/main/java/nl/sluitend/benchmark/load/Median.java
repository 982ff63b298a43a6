package nl.sluitend.benchmark.load;

import java.util.Arrays;

/** The median of some figures, which one outlier does not change. */
public final class Median {

    private Median() {}

    /** Of at least one figure; of two in the middle their mean. */
    public static double of(double... figures) {
        var sorted = figures.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
