package nl.sluitend.benchmark.experiment;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.sluitend.benchmark.load.ClosedLoop;
import nl.sluitend.benchmark.load.Operation;
import nl.sluitend.benchmark.product.ApiUser;
import nl.sluitend.benchmark.product.Known;
import nl.sluitend.benchmark.product.Product;
import nl.sluitend.benchmark.product.Quiet;

/**
 * Measures what needs the documents of a history: starting on it, commands and pages through the gateway, a rebuild
 * beside the view in use, memory.
 *
 * @param told receives the findings
 * @param before what was held before the history was written
 */
record DocumentsAtSize(AtSize told, Held before) {

    private static final int SENDERS = 16;
    private static final int PEOPLE = 2_000;
    private static final String BY_KEY =
            "query($inhabitant: ID!) { dossier(inhabitant: $inhabitant) { version wwCases { wwCase lastDay } } }";
    private static final String LIST =
            "{ expiringCases(first: 25) { edges { node { wwCase inhabitant lastDay urgentFrom } } } }";

    /** False when they do not fit into memory. */
    boolean measured() throws Exception {
        var product = told.bench().launch();
        var build = FirstBuild.watched(product);
        if (!build.isBuilt()) {
            doesNotFit(product, build);
            return false;
        }
        told.build("build of all views at a start", Quiet.events(product), build.seconds(), build.cpuMicros());
        product.awaitUp();
        Quiet.await(product);
        load();
        rebuild(product, memory(product));
        return true;
    }

    private void doesNotFit(Product product, FirstBuild build) throws IOException, InterruptedException {
        var memory = product.isAlive() ? product.memory().highestKiB() / 1024.0 : 0;
        told.single(
                "resident memory where the documents do not fit",
                "MiB, at most",
                memory,
                "stopped at %,d of %,d events".formatted(build.read(), build.total()));
        product.close();
    }

    private void load() throws Exception {
        try (var adviser = told.bench().visitor("noor.uwv")) {
            var asked = asked(adviser);
            for (var each : asked.values()) {
                told.bench().extent().warmUp().run(SENDERS, each); // all before the first: they share most of it
            }
            for (var each : asked.entrySet()) {
                rate(each.getKey(), each.getValue());
            }
        }
    }

    private static Map<String, Operation> asked(ApiUser adviser) throws IOException, InterruptedException {
        var known = Known.of(adviser, PEOPLE);
        var commands = known.stream().map(DurableCommand::request).toList();
        var keys = known.stream()
                .map(each -> ApiUser.request(BY_KEY, Map.of("inhabitant", each.inhabitant())))
                .toList();
        var asked = new LinkedHashMap<String, Operation>();
        asked.put("durable commands", new Attempts(adviser, commands));
        asked.put("questions by key", new Attempts(adviser, keys));
        asked.put("worklist, first 25", new Attempts(adviser, List.of(ApiUser.request(LIST, Map.of()))));
        return asked;
    }

    private void rate(String what, Operation operation) throws Exception {
        var bench = told.bench();
        var cpu = bench.product().cpuTime();
        var figures = new ClosedLoop(SENDERS, bench.extent().round().multipliedBy(2)).run(operation);
        double micros = bench.product().cpuTime().minus(cpu).toNanos() / 1e3 / Math.max(1, figures.count());
        told.rate(what, figures, micros);
    }

    /** Returns what is held. */
    private Held memory(Product product) throws IOException, InterruptedException {
        var memory = product.memory(); // as load left it, before garbage is collected
        var held = Held.by(product);
        var highest = "at most %,.0f".formatted(memory.highestKiB() / 1024.0);
        told.single("resident memory", "MiB", memory.residentKiB() / 1024.0, highest);
        told.single("heap that is needed", "MiB", held.heap().usedKiB() / 1024.0, held.words(before));
        return held;
    }

    /** Both generations are in memory for a while. */
    private void rebuild(Product product, Held held) throws Exception {
        if (!held.fitsTwice()) {
            told.bench().say("  no rebuild beside what serves: it does not fit into the heap twice");
            return;
        }
        var cpu = product.cpuTime();
        double seconds = RebuildExperiment.seconds(product);
        told.build(
                "rebuild of all views beside those that serve",
                Quiet.events(product),
                seconds,
                product.cpuTime().minus(cpu).toNanos() / 1e3);
    }
}
