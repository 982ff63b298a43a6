package nl.sluitend.benchmark.report;

import java.util.Locale;
import nl.sluitend.benchmark.load.Figures;

/** Percentiles of the latency, in milliseconds. */
public record Latency(double p50, double p95, double p99) {

    /** Of those figures. */
    public static Latency of(Figures figures) {
        return new Latency(figures.percentile(50), figures.percentile(95), figures.percentile(99));
    }

    String sentence() {
        return String.format(Locale.ROOT, "p50 %.1f, p95 %.1f, p99 %.1f ms", p50, p95, p99);
    }
}
