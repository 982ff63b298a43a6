package nl.sluitend.benchmark.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.sluitend.benchmark.product.Memory;
import nl.sluitend.benchmark.product.People;
import nl.sluitend.benchmark.product.Quiet;
import nl.sluitend.benchmark.report.Finding;

/** P5: UWV's feed of the whole stock, new and sent again, and what it does to the product's memory. */
public final class CountryFeed implements Experiment {

    @Override
    public String goal() {
        return "P5";
    }

    @Override
    public void on(Bench bench) throws Exception {
        var feed = Files.createTempFile("benchmark", ".ndjson");
        try {
            int lines = People.writeStock(feed, bench.extent().wholeCountry());
            var before = bench.product().memory();
            deliver(bench, feed, lines, "a new feed of %,d lines".formatted(lines), before);
            Quiet.await(bench.product());
            var between = bench.product().memory();
            for (int round = 0; round < bench.extent().rounds(); round++) {
                deliver(bench, feed, lines, "the same feed again", between);
            }
        } finally {
            Files.delete(feed);
        }
    }

    private static void deliver(Bench bench, Path feed, int lines, String what, Memory before)
            throws IOException, InterruptedException {
        long began = System.nanoTime();
        var cpu = bench.product().cpuTime();
        var receipt = bench.product().installation().feed(feed);
        double took = (System.nanoTime() - began) / 1e9;
        double micros = bench.product().cpuTime().minus(cpu).toNanos() / 1e3 / lines;
        var memory = "%,d new, %,d unchanged; resident before %,d, after %,d MiB"
                .formatted(
                        receipt.path("new").asLong(),
                        receipt.path("unchanged").asLong(),
                        before.residentKiB() >> 10,
                        bench.product().memory().residentKiB() >> 10);
        bench.found(new Finding("P5", what, "lines/s", lines / took, null, null, null, micros, memory));
    }
}
