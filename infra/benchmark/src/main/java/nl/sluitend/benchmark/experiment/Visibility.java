package nl.sluitend.benchmark.experiment;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import nl.sluitend.benchmark.load.ClosedLoop;
import nl.sluitend.benchmark.load.Figures;
import nl.sluitend.benchmark.load.OpenLoop;
import nl.sluitend.benchmark.product.ApiUser;
import nl.sluitend.benchmark.product.Known;
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
    private static final int PEOPLE = 2_000;
    private static final double PART_OF_PEAK = 0.7;

    @Override
    public String goal() {
        return "P2";
    }

    @Override
    public void on(Bench bench) throws Exception {
        try (var adviser = bench.visitor("noor.uwv");
                var first = bench.visitorAt(true, "noor.uwv")) {
            var known = Known.of(adviser, PEOPLE);
            var attempts = new Attempts(
                    adviser, known.stream().skip(1).map(DurableCommand::request).toList());
            var peak = bench.extent().warmUp().run(SENDERS, attempts);
            watch(bench, attempts, first, known.getFirst(), peak.perSecond() * PART_OF_PEAK);
        }
    }

    private static void watch(Bench bench, Attempts attempts, ApiUser first, Known person, double rate)
            throws Exception {
        var length = bench.extent().round().multipliedBy(4);
        var events = bench.product().parts().events();
        try (var probe = Probe.on(events, look(bench, person.inhabitant()), first, person);
                var background = Executors.newSingleThreadExecutor()) {
            var load = background.submit(() -> new OpenLoop(rate, SENDERS * 4, length).run(attempts));
            var seen = new ClosedLoop(1, length.minus(Duration.ofSeconds(1))).run(_ -> probe.once());
            load.get();
            bench.found(finding(probe.lags(seen.took()), rate, bench.product().shape()));
        }
    }

    private static Look look(Bench bench, String inhabitant) throws IOException {
        return bench.product().shape() == Shape.EMBEDDED
                ? LookAtDocument.in(bench.product().parts().documents(), inhabitant)
                : new LookAtPage(bench.visitorAt(false, "noor.uwv"), inhabitant);
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
