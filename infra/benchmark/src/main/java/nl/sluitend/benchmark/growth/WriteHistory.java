package nl.sluitend.benchmark.growth;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a history into two databases, for use without the rest of the benchmark. */
@Command(name = "write-history", mixinStandardHelpOptions = true)
final class WriteHistory implements Callable<Integer> {

    @Option(names = "--events", required = true, paramLabel = "N", description = "How many events at least.")
    private long count;

    @Option(names = "--store", required = true, paramLabel = "JDBC", description = "The store of events.")
    private String store = "";

    @Option(names = "--vault", required = true, paramLabel = "JDBC", description = "The vault.")
    private String vault = "";

    @Option(names = "--keyset", required = true, paramLabel = "FILE", description = "The vault's keysets.")
    private Path keyset = Path.of("");

    @Override
    public Integer call() throws Exception {
        long began = System.nanoTime();
        long written = new HistoryWriter(store, vault, keyset).write(count, _ -> {});
        double seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf("%,d events in %.1f s: %,.0f /s%n", written, seconds, written / seconds);
        return 0;
    }

    /** Runs it. */
    public static void main(String[] arguments) {
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.exit(new CommandLine(new WriteHistory()).execute(arguments));
    }
}
