package nl.sluitend.benchmark.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.sluitend.benchmark.load.ClosedLoop;
import nl.sluitend.benchmark.load.Median;
import nl.sluitend.benchmark.product.FedPeople;
import nl.sluitend.benchmark.product.Known;
import nl.sluitend.benchmark.product.Quiet;
import nl.sluitend.benchmark.report.Finding;
import nl.sluitend.infra.launcher.Installation;
import nl.sluitend.infra.launcher.VerbRefused;
import org.jspecify.annotations.Nullable;

/**
 * P5: UWV's feed of the whole stock, new and sent again, and what it does to the product's memory. The new one is
 * compared with the rate of durable commands by sixteen senders, minutes before on the same store.
 */
public final class CountryFeed implements Experiment {

    private static final int SENDERS = 16;
    private static final int PEOPLE = 2_000;
    private static final Duration PROFILED = Duration.ofSeconds(12);

    @Override
    public String goal() {
        return "P5";
    }

    @Override
    public void on(Bench bench) throws Exception {
        var feed = bench.data().resolveSibling("country.ndjson"); // removed with it
        try {
            int lines = FedPeople.writeStock(feed, bench.extent().wholeCountry());
            double commands = commands(bench);
            fresh(bench, feed, lines, commands);
            Quiet.await(bench.product());
            again(bench, feed, lines);
            bench.profiled("P5", () -> overAndOver(bench.product().installation(), feed));
        } finally {
            Files.delete(feed);
        }
    }

    private static double commands(Bench bench) throws Exception {
        try (var adviser = bench.visitor("noor.uwv")) {
            var attempts = new Attempts(
                    adviser,
                    Known.of(adviser, PEOPLE).stream()
                            .map(DurableCommand::request)
                            .toList());
            bench.extent().warmUp().run(SENDERS, attempts);
            return new ClosedLoop(SENDERS, bench.extent().round()).run(attempts).perSecond();
        }
    }

    private static void fresh(Bench bench, Path feed, int lines, double commands) throws Exception {
        var delivery = Delivery.of(bench.product(), feed);
        require(delivery.added() > 0 && delivery.rejected() == 0, delivery);
        double rate = delivery.added() / delivery.seconds();
        var note = "the twin: durable commands; " + delivery.sentence();
        bench.found(finding(
                "a new feed of %,d lines".formatted(lines), rate, commands, delivery.micros(delivery.added()), note));
    }

    private static void again(Bench bench, Path feed, int lines) throws IOException, InterruptedException {
        var rates = new ArrayList<Double>();
        var micros = new ArrayList<Double>();
        @Nullable Delivery last = null;
        for (int round = 0; round < bench.extent().rounds(); round++) {
            last = Delivery.of(bench.product(), feed);
            require(last.unchanged() == lines, last);
            rates.add(lines / last.seconds());
            micros.add(last.micros(lines));
        }
        var note = last == null ? "" : "the last of %d: %s".formatted(rates.size(), last.sentence());
        bench.found(finding("the same feed again", median(rates), null, median(micros), note));
    }

    private static double median(List<Double> figures) {
        return Median.of(figures.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static void overAndOver(Installation installation, Path feed) throws IOException, InterruptedException {
        for (long end = System.nanoTime() + PROFILED.toNanos(); System.nanoTime() < end; ) {
            installation.feed(feed);
        }
    }

    private static void require(boolean sound, Delivery delivery) {
        if (!sound) {
            throw new VerbRefused("The feed was not taken as it should be: " + delivery.sentence());
        }
    }

    private static Finding finding(String what, double rate, @Nullable Double twin, double micros, String note) {
        var ratio = twin == null ? null : Double.valueOf(rate / twin);
        return new Finding("P5", what, "lines/s", rate, twin, ratio, null, micros, note);
    }
}
