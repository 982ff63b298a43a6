package nl.sluitend.benchmark.beside;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.sluitend.benchmark.experiment.Bench;
import nl.sluitend.benchmark.product.FedPeople;
import nl.sluitend.benchmark.product.Quiet;
import nl.sluitend.benchmark.report.Beside;

/** P5: UWV's feed of the whole stock, new to both; once each, for a second time it is not new. */
final class FeedBeside implements MeasuredBeside {

    @Override
    public List<String> goals() {
        return List.of("P5");
    }

    @Override
    public void of(Rivals rivals) throws Exception {
        var feed = rivals.today().data().resolveSibling("country.ndjson"); // cleared away with it
        try {
            int lines = FedPeople.writeStock(feed, rivals.today().extent().wholeCountry());
            double earlier = seconds(rivals.earlier(), feed);
            double today = seconds(rivals.today(), feed);
            rivals.found(
                    Beside.of("P5", "a new feed of %,d lines".formatted(lines), "s", List.of(earlier), List.of(today)));
        } finally {
            Files.delete(feed);
        }
    }

    private static double seconds(Bench bench, Path feed) throws Exception {
        long began = System.nanoTime();
        bench.product().installation().feed(feed);
        double seconds = (System.nanoTime() - began) / 1e9;
        Quiet.await(bench.product());
        return seconds;
    }
}
