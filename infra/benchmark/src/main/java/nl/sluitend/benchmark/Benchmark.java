package nl.sluitend.benchmark;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.sluitend.benchmark.experiment.Bench;
import nl.sluitend.benchmark.experiment.Experiment;
import nl.sluitend.benchmark.experiment.Extent;
import nl.sluitend.benchmark.product.People;
import nl.sluitend.benchmark.product.Profiler;
import nl.sluitend.benchmark.product.Quiet;
import nl.sluitend.benchmark.report.Page;
import nl.sluitend.benchmark.report.Plots;
import nl.sluitend.benchmark.report.Run;
import nl.sluitend.infra.launcher.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the product beside its raw twins, and writes the page and the history. */
@Command(
        name = "benchmark",
        mixinStandardHelpOptions = true,
        description = {
            "Starts the product in processes of its own on an empty data folder, measures P1 to P7 beside raw twins in",
            "alternation, and writes docs/benchmarks.md with plots and one line of history."
        })
final class Benchmark implements Callable<Integer> {

    private static final Path HOME =
            Path.of(System.getProperty("sluitend.home", ".")).toAbsolutePath().normalize();

    @Option(names = "--only", split = ",", paramLabel = "P1,P4", description = "Only these experiments.")
    private List<String> only = List.of();

    @Option(names = "--shape", paramLabel = "embedded", description = "In which shape the product runs.")
    private String shape = "embedded";

    @Option(names = "--quick", description = "A look of three minutes instead of figures that hold.")
    private boolean quick;

    @Option(names = "--check", description = "The exit code is 1 when a ratio is below its hard bound.")
    private boolean check;

    @Option(names = "--profile", description = "Also draws flame graphs of P1, P3 and P4.")
    private boolean profile;

    @Option(names = "--data", paramLabel = "DIR", description = "An empty folder for the product's data.")
    private Path data = HOME.resolve("infra/benchmark/target/run/data");

    @Option(names = "--out", paramLabel = "FILE", description = "The page (default: docs/benchmarks.md).")
    private Path page = HOME.resolve("docs/benchmarks.md");

    @Option(names = "--events", split = ",", paramLabel = "N,N", description = "Sizes of the histories of P6.")
    private List<Long> events = List.of();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        var experiments = Experiments.chosen(only, events, quick);
        Conditions.require(shape, data, experiments, quick);
        var began = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var out = spec.commandLine().getOut();
        try (var bench = Bench.started(HOME, data.toAbsolutePath(), extent(), profiler(), out)) {
            var machine = Conditions.machine(HOME, bench.product().parts());
            out.println(machine);
            measure(bench, experiments, out);
            return written(new Run(began.toString(), shape, quick, machine, bench.findings()), out);
        } finally {
            FileSystemUtils.deleteRecursively(data); // it was empty: all that it holds was made here
        }
    }

    private static void measure(Bench bench, List<Experiment> experiments, PrintWriter out) throws Exception {
        out.printf("Ready after %.1f s.%n", bench.product().timeToStart().toMillis() / 1e3);
        People.deliver(bench.product().installation(), "AM19");
        Quiet.await(bench.product());
        for (var experiment : experiments) {
            experiment.on(bench);
        }
    }

    private int written(Run run, PrintWriter out) throws Exception {
        var folder = page.resolveSibling("benchmarks");
        var history = folder.resolve("history.jsonl");
        run.appendTo(history);
        var runs = new ArrayList<>(Run.in(history));
        Files.writeString(page, Page.of(run, Plots.draw(runs, folder)));
        out.printf("Written: %s%n", page);
        run.broken().forEach(out::println);
        out.flush();
        return check && !run.broken().isEmpty() ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
    }

    private Extent extent() {
        return quick ? Extent.QUICK : Extent.WHOLE;
    }

    private @Nullable Profiler profiler() throws Exception {
        return profile ? Profiler.into(HOME.resolve("infra/benchmark/target/profiles")) : null;
    }

    /** Ends with 0 done, 1 refused or below a bound, 2 misunderstood. */
    public static void main(String[] arguments) {
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("java.awt.headless", "true");
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Benchmark()).setExecutionExceptionHandler((failure, verb, _) -> {
            if (!(failure instanceof Refusal)) {
                throw failure;
            }
            verb.getErr().println(failure.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        });
    }
}
