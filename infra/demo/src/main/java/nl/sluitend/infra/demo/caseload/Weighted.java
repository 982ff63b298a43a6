package nl.sluitend.infra.demo.caseload;

import java.util.List;
import java.util.NavigableMap;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Choices that are drawn in proportion to their weights. */
record Weighted<T>(NavigableMap<Integer, T> byCumulativeWeight) {

    T draw(SplittableRandom random) {
        int weight = random.nextInt(byCumulativeWeight.lastKey());
        return byCumulativeWeight.higherEntry(weight).getValue();
    }

    /** One of the list, each as likely as another. */
    static <T> T evenly(List<T> choices, SplittableRandom random) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Collects choices; one without weight is left out, because it cannot be drawn. */
    static final class Of<T> {

        private final NavigableMap<Integer, T> choices = new TreeMap<>();
        private int total;

        Of<T> add(T choice, int weight) {
            if (weight > 0) {
                total += weight;
                choices.put(total, choice);
            }
            return this;
        }

        Weighted<T> build() {
            return new Weighted<>(choices);
        }
    }
}
