package nl.sluitend.benchmark.experiment;

import com.mongodb.MongoException;
import java.io.IOException;
import java.util.List;
import nl.sluitend.benchmark.growth.CommandsAlone;
import nl.sluitend.benchmark.growth.HistoryWriter;
import nl.sluitend.benchmark.load.ClosedLoop;
import nl.sluitend.benchmark.product.Quiet;
import nl.sluitend.benchmark.product.UsedHere;
import nl.sluitend.infra.embedded.postgres.PostgresServer;
import nl.sluitend.infra.launcher.VerbRefused;

/**
 * P6: commands, queries by key, list pages, rebuild and memory on histories of growing length, in one store that grows
 * from size to size. If the documents no longer fit into memory, only the command side is measured; to compare sizes,
 * that is done at every size.
 *
 * @param sizes events in the store, growing
 */
public record Growth(List<Long> sizes) implements Experiment {

    private static final int SENDERS = 16;

    @Override
    public String goal() {
        return "P6";
    }

    @Override
    public void on(Bench bench) throws Exception {
        bench.empty(); // an earlier country feed would be part of the history
        long written = Quiet.events(bench.product());
        var before = Held.by(bench.product());
        boolean fits = true;
        for (long size : sizes) {
            var told = new AtSize(bench, size);
            long more = size - written;
            bench.stop();
            withoutTheProduct(bench, told, more);
            written = Math.max(size, written);
            fits = fits && isMeasured(told, before);
        }
    }

    /** A product that fails on the way has outgrown its machine: that is a finding, and does not end the others. */
    private static boolean isMeasured(AtSize told, Held before) throws Exception {
        try {
            return new DocumentsAtSize(told, before).measured();
        } catch (VerbRefused | MongoException | IOException broken) {
            told.single("measurements that were broken off", "", 1, String.valueOf(broken.getMessage()));
            return false;
        }
    }

    private static void withoutTheProduct(Bench bench, AtSize told, long more) throws Exception {
        try (var server = PostgresServer.start(bench.data().resolve("postgres"))) {
            var events = server.uri(PostgresServer.EVENTS);
            var keyset = bench.data().resolve("secrets/vault-keyset.json");
            write(bench, new HistoryWriter(events, server.uri(PostgresServer.VAULT), keyset), more);
            try (var commands = CommandsAlone.on(events, SENDERS)) {
                bench.say("  commands to %,d people".formatted(commands.people()));
                decide(bench, told, commands);
            }
        }
    }

    private static void write(Bench bench, HistoryWriter history, long more) throws Exception {
        long began = System.nanoTime();
        long written = history.write(more, _ -> {});
        double seconds = (System.nanoTime() - began) / 1e9;
        bench.say("  wrote %,d events, %,.0f /s".formatted(written, written / seconds));
    }

    private static void decide(Bench bench, AtSize told, CommandsAlone commands) throws Exception {
        var extent = bench.extent();
        extent.warmUp().run(SENDERS, commands);
        var cpu = UsedHere.cpuTime();
        var figures = new ClosedLoop(SENDERS, extent.round().multipliedBy(2)).run(commands);
        double micros = UsedHere.cpuTime().minus(cpu).toNanos() / 1e3 / Math.max(1, figures.count());
        told.rate("commands of the command side alone", figures, micros);
    }
}
