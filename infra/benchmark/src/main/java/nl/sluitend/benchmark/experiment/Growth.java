package nl.sluitend.benchmark.experiment;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.sluitend.benchmark.growth.History;
import nl.sluitend.benchmark.load.ClosedLoop;
import nl.sluitend.benchmark.load.Figures;
import nl.sluitend.benchmark.load.Operation;
import nl.sluitend.benchmark.product.Known;
import nl.sluitend.benchmark.product.Visitor;
import nl.sluitend.benchmark.report.Finding;
import nl.sluitend.benchmark.report.Latency;
import nl.sluitend.infra.launcher.Refusal;
import nl.sluitend.infra.postgres.PostgresServer;

/**
 * P6: the same commands, questions by key, list pages, start (which folds all views) and memory on histories of growing length, in one store that grows
 * from size to size.
 *
 * @param sizes events in the store, growing
 */
public record Growth(List<Long> sizes) implements Experiment {

    private static final int SENDERS = 16;
    private static final int PEOPLE = 2_000;
    private static final String BY_KEY =
            "query($inhabitant: ID!) { dossier(inhabitant: $inhabitant) { version wwCases { wwCase lastDay } } }";
    private static final String LIST =
            "{ expiringCases(first: 25) { edges { node { wwCase inhabitant lastDay urgentFrom } } } }";

    @Override
    public String goal() {
        return "P6";
    }

    @Override
    public void on(Bench bench) throws Exception {
        long written = 0;
        for (long size : sizes) {
            if (!grown(bench, size, size - written)) {
                return;
            }
            written = size;
            measure(bench, size);
        }
    }

    /** A store that has outgrown its machine is a finding, and the end of growing. */
    private static boolean grown(Bench bench, long size, long more) throws Exception {
        try {
            bench.restart(() -> write(bench, more));
            double seconds = bench.product().timeToStart().toMillis() / 1e3;
            bench.found(single("start with all views folded at %,d events".formatted(size), "s", seconds, ""));
            return true;
        } catch (Refusal refused) {
            bench.found(
                    single("start at %,d events".formatted(size), "starts", 0, String.valueOf(refused.getMessage())));
            return false;
        }
    }

    private static Finding single(String what, String unit, double value, String note) {
        return new Finding("P6", what, unit, value, null, null, null, null, note);
    }

    private static void write(Bench bench, long more) throws Exception {
        long began = System.nanoTime();
        long written = written(bench.data(), more);
        double seconds = (System.nanoTime() - began) / 1e9;
        bench.say("  wrote %,d events, %,.0f /s".formatted(written, written / seconds));
    }

    private static long written(Path data, long more) throws Exception {
        try (var server = PostgresServer.start(data.resolve("postgres"))) {
            var keyset = data.resolve("secrets/vault-keyset.json");
            return new History(server.uri(PostgresServer.EVENTS), server.uri(PostgresServer.VAULT), keyset)
                    .write(more, _ -> {});
        }
    }

    private static void measure(Bench bench, long size) throws Exception {
        try (var adviser = bench.visitor("noor.uwv")) {
            var known = Known.of(adviser, PEOPLE);
            var commands = known.stream().map(DurableCommand::request).toList();
            var keys = known.stream()
                    .map(each -> Visitor.request(BY_KEY, Map.of("inhabitant", each.inhabitant())))
                    .toList();
            found(bench, size, "durable commands", new Attempts(adviser, commands));
            found(bench, size, "questions by key", new Attempts(adviser, keys));
            found(bench, size, "worklist, first 25", new Attempts(adviser, List.of(Visitor.request(LIST, Map.of()))));
        }
        var memory = bench.product().memory();
        bench.found(single(
                "resident memory at %,d events".formatted(size),
                "MiB",
                memory.residentKiB() / 1024.0,
                "application and embedded document store together"));
    }

    private static void found(Bench bench, long size, String what, Operation operation) throws Exception {
        new ClosedLoop(SENDERS, bench.extent().warmUp().dividedBy(2)).run(operation);
        var cpu = bench.product().cpuTime();
        var figures = new ClosedLoop(SENDERS, bench.extent().round().multipliedBy(2)).run(operation);
        double micros = bench.product().cpuTime().minus(cpu).toNanos() / 1e3 / Math.max(1, figures.count());
        bench.found(finding("%s at %,d events".formatted(what, size), figures, micros));
    }

    private static Finding finding(String what, Figures figures, double micros) {
        return new Finding(
                "P6", what, "/s", figures.perSecond(), null, null, Latency.of(figures), micros, figures.failures());
    }
}
