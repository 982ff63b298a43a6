package nl.sluitend.benchmark.experiment;

import java.util.concurrent.atomic.AtomicReference;
import nl.sluitend.benchmark.load.Median;
import nl.sluitend.benchmark.product.Product;
import nl.sluitend.benchmark.product.Quiet;
import nl.sluitend.benchmark.product.Shape;
import nl.sluitend.benchmark.product.UsedHere;
import nl.sluitend.benchmark.report.Finding;
import nl.sluitend.benchmark.twin.ReadAndInsert;

/**
 * P3: all read models rebuilt from all events. In the embedded shape the product's own query side does it in this
 * process, beside the running product, on its PostgreSQL, as at a start. Nodes keep their documents over a start: there
 * the operator has them rebuilt. The twin reads the same rows and writes the same documents, and folds nothing.
 */
public final class RebuildExperiment implements Experiment {

    private static final double NANOS_PER_SECOND = 1e9;

    @Override
    public String goal() {
        return "P3";
    }

    @Override
    public void on(Bench bench) throws Exception {
        var events = bench.product().parts().events();
        if (bench.product().shape() == Shape.EMBEDDED) {
            var rebuilding = new FoldFromNothing();
            measure(bench, rebuilding);
            bench.profiledHere("P3", () -> rebuilding.rebuild(events, _ -> {}));
        } else {
            var rebuilding = new AskedOfTheProduct(bench.product());
            measure(bench, rebuilding);
            bench.profiled("P3", () -> rebuilding.rebuild(events, _ -> {}));
        }
    }

    private static void measure(Bench bench, RebuildMethod rebuilding) throws Exception {
        var events = bench.product().parts().events();
        var twin = new AtomicReference<ReadAndInsert>();
        rebuilding.rebuild(events, documents -> twin.set(ReadAndInsert.of(events, documents)));
        long count = Quiet.events(bench.product());
        int rounds = bench.extent().rounds();
        var ours = new double[rounds];
        var theirs = new double[rounds];
        var cpu = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            var before = UsedHere.cpuTime();
            ours[round] = count / seconds(() -> rebuilding.rebuild(events, _ -> {}));
            cpu[round] = UsedHere.cpuTime().minus(before).toNanos() / 1e3 / count;
            theirs[round] = count / seconds(() -> twin.get().run());
        }
        bench.found(finding(rebuilding.name(), count, ours, theirs, cpu));
    }

    /** Processor time of all the product's processes for each event, in microseconds, of one beside what serves. */
    public static double microsBesideWhatServes(Product product) throws Exception {
        long events = Quiet.events(product);
        var before = product.cpuTime();
        seconds(product);
        return product.cpuTime().minus(before).toNanos() / 1e3 / events;
    }

    /** How long the product takes for it, in seconds. */
    static double seconds(Product product) throws Exception {
        return seconds(
                () -> new AskedOfTheProduct(product).rebuild(product.parts().events(), _ -> {}));
    }

    private static Finding finding(String name, long count, double[] ours, double[] theirs, double[] cpu) {
        double micros = Median.of(cpu);
        return new Finding(
                "P3",
                "rebuild of %s from %,d events".formatted(name, count),
                "events/s",
                Median.of(ours),
                Median.of(theirs),
                Median.of(ratios(ours, theirs)),
                null,
                micros,
                "%,.0f events/s on one processor".formatted(1e6 / micros));
    }

    private static double[] ratios(double[] ours, double[] theirs) {
        var ratios = new double[ours.length];
        for (int round = 0; round < ours.length; round++) {
            ratios[round] = ours[round] / theirs[round];
        }
        return ratios;
    }

    private static double seconds(Step step) throws Exception {
        long began = System.nanoTime();
        step.take();
        return (System.nanoTime() - began) / NANOS_PER_SECOND;
    }

    @FunctionalInterface
    private interface Step {
        void take() throws Exception;
    }
}
