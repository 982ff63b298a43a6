package nl.sluitend.benchmark.beside;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import nl.sluitend.benchmark.experiment.Bench;
import nl.sluitend.benchmark.load.Figures;
import nl.sluitend.benchmark.report.Beside;

/**
 * What a load saw of one product, and what that product's processes used meanwhile.
 *
 * @param figures of the load
 * @param cpuTime of all processes of the product
 */
record Worked(Figures figures, Duration cpuTime) {

    private static final double NANOS_PER_MILLI = 1e6;

    /** A load. */
    @FunctionalInterface
    interface Load {
        Figures run() throws Exception;
    }

    static Worked on(Bench bench, Load load) throws Exception {
        var before = bench.product().cpuTime();
        var figures = load.run();
        return new Worked(figures, bench.product().cpuTime().minus(before));
    }

    double perSecond() {
        return figures.perSecond();
    }

    /** Processor time for one operation, in milliseconds. */
    double cpuMillis() {
        return cpuTime.toNanos() / NANOS_PER_MILLI / figures.count();
    }

    /** The latency that 99 of a hundred stayed within, in milliseconds. */
    double p99() {
        return figures.percentile(99);
    }

    /** One figure of each round as a row of the table. */
    static <T> Beside row(
            String goal, String what, String unit, List<Rivals.Round<T>> rounds, ToDoubleFunction<T> figure) {
        return Beside.of(
                goal,
                what,
                unit,
                each(rounds, Rivals.Round::earlier, figure),
                each(rounds, Rivals.Round::today, figure));
    }

    private static <T> List<Double> each(
            List<Rivals.Round<T>> rounds, Function<Rivals.Round<T>, T> whose, ToDoubleFunction<T> figure) {
        return rounds.stream()
                .map(whose)
                .map(seen -> figure.applyAsDouble(seen))
                .toList();
    }
}
