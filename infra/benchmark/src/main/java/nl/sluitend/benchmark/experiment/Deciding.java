package nl.sluitend.benchmark.experiment;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import nl.sluitend.benchmark.load.ClosedLoop;
import nl.sluitend.benchmark.load.Figures;
import nl.sluitend.benchmark.load.OpenLoop;
import nl.sluitend.benchmark.load.Operation;
import nl.sluitend.benchmark.product.ApiUser;
import nl.sluitend.benchmark.product.Known;
import nl.sluitend.benchmark.product.Shape;

/** Durable commands of an adviser about one person after the other, and how long after its commit one is visible. */
public final class Deciding implements AutoCloseable {

    private static final int PEOPLE = 2_000;
    /** For each sender of the peak, so that the rate is kept while answers take longer. */
    private static final int SENDERS = 64;

    private final Bench bench;
    private final ApiUser adviser;
    private final ApiUser first;
    private final Known watched;
    private final Attempts attempts;

    private Deciding(Bench bench, ApiUser adviser, ApiUser first, List<Known> known) {
        this.bench = bench;
        this.adviser = adviser;
        this.first = first;
        this.watched = known.getFirst();
        this.attempts = new Attempts(
                adviser, known.stream().skip(1).map(DurableCommand::request).toList());
    }

    /** On what runs there now. */
    public static Deciding on(Bench bench) throws IOException, InterruptedException {
        var adviser = bench.visitor("noor.uwv");
        return new Deciding(bench, adviser, bench.visitorAt(true, "noor.uwv"), Known.of(adviser, PEOPLE));
    }

    /** An attempt to reach somebody, recorded. */
    public Operation attempts() {
        return attempts;
    }

    /** From committed to visible, while others decide at that rate. */
    public Figures lags(double rate) throws Exception {
        var length = bench.extent().round().multipliedBy(4);
        var events = bench.product().parts().events();
        try (var probe = Probe.on(events, look(), first, watched);
                var background = Executors.newSingleThreadExecutor()) {
            var load = background.submit(() -> new OpenLoop(rate, SENDERS, length).run(attempts));
            var seen = new ClosedLoop(1, length.minus(Duration.ofSeconds(1))).run(_ -> probe.once());
            load.get();
            return probe.lags(seen.took());
        }
    }

    private Look look() throws IOException {
        return bench.product().shape() == Shape.EMBEDDED
                ? LookAtDocument.in(bench.product().parts().documents(), watched.inhabitant())
                : new LookAtPage(bench.visitorAt(false, "noor.uwv"), watched.inhabitant());
    }

    @Override
    public void close() {
        adviser.close();
        first.close();
    }
}
