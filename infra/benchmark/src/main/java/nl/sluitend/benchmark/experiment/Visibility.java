package nl.sluitend.benchmark.experiment;

import nl.sluitend.benchmark.load.Figures;
import nl.sluitend.benchmark.product.Shape;
import nl.sluitend.benchmark.report.Finding;
import nl.sluitend.benchmark.report.Latency;

/**
 * P2: from the moment at which another connection to PostgreSQL can read an event until the dossier shows it, while
 * commands come at 70 % of the peak. With one application the dossier is read in the document store; with two, the
 * first decides and the second is queried. Both sides are polled, so that a figure is uncertain by one poll: half a
 * millisecond for a store, a few for an application.
 */
public final class Visibility implements Experiment {

    private static final int SENDERS = 16;
    private static final double PART_OF_PEAK = 0.7;

    @Override
    public String goal() {
        return "P2";
    }

    @Override
    public void on(Bench bench) throws Exception {
        try (var deciding = Deciding.on(bench)) {
            double peak =
                    bench.extent().warmUp().run(SENDERS, deciding.attempts()).perSecond();
            double rate = peak * PART_OF_PEAK;
            bench.found(finding(deciding.lags(rate), rate, bench.product().shape()));
        }
    }

    private static Finding finding(Figures lags, double rate, Shape shape) {
        var where = shape == Shape.EMBEDDED ? "" : ", decided by one node, asked of the other";
        return new Finding(
                "P2",
                "event committed to visible in the dossier",
                "looks",
                lags.count(),
                null,
                null,
                Latency.of(lags),
                null,
                "at %.0f commands/s".formatted(rate) + where);
    }
}
