package nl.sluitend.benchmark.beside;

import java.util.ArrayList;
import java.util.List;
import nl.sluitend.benchmark.experiment.Bench;
import nl.sluitend.benchmark.report.Beside;

/**
 * Both products, each on people of its own, and what was found of them.
 *
 * @param earlier the one of the earlier revision
 * @param today this one
 * @param found so far
 */
record Rivals(Bench earlier, Bench today, List<Beside> found) {

    Rivals(Bench earlier, Bench today) {
        this(earlier, today, new ArrayList<>());
    }

    /** What one round gave of each. */
    record Round<T>(T earlier, T today) {}

    /** Measures one of the two. */
    @FunctionalInterface
    interface Measured<T> {
        T on(Bench bench) throws Exception;
    }

    /** In alternation; each begins in every other round, so that a machine that grows slower does so for both. */
    <T> List<Round<T>> alternately(Measured<T> earliers, Measured<T> todays) throws Exception {
        var rounds = new ArrayList<Round<T>>();
        for (int round = 0; round < today.extent().rounds(); round++) {
            if (round % 2 == 0) {
                var first = earliers.on(earlier);
                rounds.add(new Round<>(first, todays.on(today)));
            } else {
                var first = todays.on(today);
                rounds.add(new Round<>(earliers.on(earlier), first));
            }
        }
        return List.copyOf(rounds);
    }

    void found(Beside figure) {
        found.add(figure);
        today.say("  " + figure.sentence());
    }

    /** Says what could not be measured of an earlier product that speaks otherwise, and goes on with the rest. */
    void each(List<? extends MeasuredBeside> comparisons) throws InterruptedException {
        for (var comparison : comparisons) {
            try {
                comparison.of(this);
            } catch (InterruptedException interrupted) {
                throw interrupted;
            } catch (Exception refused) {
                today.say("  %s cannot be measured beside it: %s"
                        .formatted(String.join(", ", comparison.goals()), refused.getMessage()));
            }
        }
    }
}
