package nl.sluitend.benchmark.experiment;

import java.time.Duration;
import java.util.concurrent.Executors;
import nl.sluitend.benchmark.load.ClosedLoop;
import nl.sluitend.benchmark.load.Figures;
import nl.sluitend.benchmark.load.OpenLoop;
import nl.sluitend.benchmark.product.Known;
import nl.sluitend.benchmark.report.Finding;
import nl.sluitend.benchmark.report.Latency;

/**
 * P2: from the moment at which another connection to PostgreSQL can read an event until another connection to the document
 * store reads the dossier that has seen it, while commands come at 70 % of the peak. Both sides are asked over and over,
 * so that a figure is uncertain by one question, about half a millisecond.
 */
public final class Visibility implements Experiment {

    private static final int SENDERS = 16;
    private static final int PEOPLE = 2_000;
    private static final double PART_OF_PEAK = 0.7;

    @Override
    public String goal() {
        return "P2";
    }

    @Override
    public void on(Bench bench) throws Exception {
        try (var adviser = bench.visitor("noor.uwv")) {
            var known = Known.of(adviser, PEOPLE);
            var attempts = new Attempts(
                    adviser, known.stream().skip(1).map(DurableCommand::request).toList());
            var peak = new ClosedLoop(SENDERS, bench.extent().warmUp()).run(attempts);
            var length = bench.extent().round().multipliedBy(4);
            try (var probe = Probe.on(bench.product().parts(), adviser, known.getFirst());
                    var background = Executors.newSingleThreadExecutor()) {
                var rate = peak.perSecond() * PART_OF_PEAK;
                var load = background.submit(() -> new OpenLoop(rate, SENDERS * 4, length).run(attempts));
                var seen = new ClosedLoop(1, length.minus(Duration.ofSeconds(1))).run(_ -> probe.once());
                load.get();
                bench.found(finding(probe.lags(seen.took()), rate));
            }
        }
    }

    private static Finding finding(Figures lags, double rate) {
        return new Finding(
                "P2",
                "event committed to visible in the dossier",
                "looks",
                lags.count(),
                null,
                null,
                Latency.of(lags),
                null,
                "at %.0f commands/s".formatted(rate));
    }
}
