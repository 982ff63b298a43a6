package nl.sluitend.benchmark.experiment;

import nl.sluitend.benchmark.load.Figures;
import nl.sluitend.benchmark.report.Finding;
import nl.sluitend.benchmark.report.Latency;

/**
 * Reports the findings on a history of that length.
 *
 * @param bench receives them
 * @param size events in the store
 */
record AtSize(Bench bench, long size) {

    void rate(String what, Figures figures, double cpuMicros) {
        found(new Finding(
                "P6",
                words(what),
                "/s",
                figures.perSecond(),
                null,
                null,
                Latency.of(figures),
                cpuMicros,
                figures.failures()));
    }

    void single(String what, String unit, double value, String note) {
        found(new Finding("P6", words(what), unit, value, null, null, null, null, note));
    }

    /** For the number of events by then: decisions meanwhile add some. */
    void build(String what, long events, double seconds, double cpuMicrosOfAll) {
        found(new Finding(
                "P6",
                words(what),
                "µs/event",
                seconds * 1e6 / events,
                null,
                null,
                null,
                cpuMicrosOfAll / events,
                "%,.1f s for %,d events".formatted(seconds, events)));
    }

    private String words(String what) {
        return "%s at %,d events".formatted(what, size);
    }

    private void found(Finding finding) {
        bench.found(finding);
    }
}
