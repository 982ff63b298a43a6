package nl.sluitend.benchmark.load;

import java.time.Duration;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The result of a contest; of each figure the median of the rounds. */
public record ContestResult(List<Round> rounds) {

    private static final double NANOS_PER_MICRO = 1e3;
    private static final double NANOS_PER_SECOND = 1e9;

    /** One round. */
    public record Round(Figures product, Duration cpuTime, Figures twin) {

        double ratio() {
            return product.perSecond() / twin.perSecond();
        }

        double cpuMicros() {
            return cpuTime.toNanos() / NANOS_PER_MICRO / product.count();
        }

        double perCpuSecond() {
            return product.count() * NANOS_PER_SECOND / cpuTime.toNanos();
        }
    }

    /** Operations of the product per second. */
    public double product() {
        return median(round -> round.product().perSecond());
    }

    /** Operations of the twin per second. */
    public double twin() {
        return median(round -> round.twin().perSecond());
    }

    /** The product's rate divided by the twin's in the same round. */
    public double ratio() {
        return median(Round::ratio);
    }

    /** Processor time of all the product's processes for one operation, in microseconds. */
    public double cpuMicros() {
        return median(Round::cpuMicros);
    }

    /** Operations for each second of processor time that the product's processes used: its rate on one processor. */
    double perCpuSecond() {
        return median(Round::perCpuSecond);
    }

    /** The product's latencies over all rounds. */
    public Figures productFigures() {
        return rounds.stream().map(Round::product).reduce(Figures::and).orElseThrow();
    }

    /** The product's rate on one processor, and what failed, in words. */
    public String told() {
        return "%.0f /s on one processor. %s"
                .formatted(perCpuSecond(), productFigures().failures())
                .strip();
    }

    private double median(ToDoubleFunction<Round> figure) {
        return Median.of(rounds.stream().mapToDouble(figure).toArray());
    }
}
