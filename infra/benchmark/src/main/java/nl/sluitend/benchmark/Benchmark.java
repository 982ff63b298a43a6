package nl.sluitend.benchmark;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.sluitend.benchmark.beside.Revision;
import nl.sluitend.benchmark.beside.SideBySide;
import nl.sluitend.benchmark.experiment.Bench;
import nl.sluitend.benchmark.experiment.Experiment;
import nl.sluitend.benchmark.experiment.MeasuringTime;
import nl.sluitend.benchmark.product.FedPeople;
import nl.sluitend.benchmark.product.Profiler;
import nl.sluitend.benchmark.product.Quiet;
import nl.sluitend.benchmark.product.Setup;
import nl.sluitend.benchmark.product.Shape;
import nl.sluitend.benchmark.report.BenchmarkPage;
import nl.sluitend.benchmark.report.Run;
import nl.sluitend.infra.launcher.OneSentence;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the product beside its raw twins, and writes the page and the history. */
@Command(
        name = "sluitend benchmark",
        mixinStandardHelpOptions = true,
        description = {
            "Starts the product in processes of its own on an empty data folder, measures P1 to P7 and P10 beside raw twins in",
            "alternation, and writes docs/benchmarks.md with plots and one line of history for each shape."
        })
final class Benchmark implements Callable<Integer> {

    private static final Path HOME =
            Path.of(System.getProperty("sluitend.home", ".")).toAbsolutePath().normalize();

    @Option(names = "--only", split = ",", paramLabel = "P1,P4", description = "Only these experiments.")
    private List<String> only = List.of();

    @Option(
            names = "--shape",
            paramLabel = "NAME",
            description = "embedded (default), nodes (two of them, on one document store), or both.")
    private String shape = "embedded";

    @Option(
            names = "--quick",
            description = {
                "A look within three minutes instead of figures that hold: rounds of two seconds, one region's feed,",
                "one length of the worklist, sixteen senders only, and without P6 and P7 unless --only names them."
            })
    private boolean quick;

    @Option(names = "--region", description = "P5 with one region's cases instead of the whole country's.")
    private boolean region;

    @Option(
            names = "--beside",
            paramLabel = "REV",
            description = {
                "Builds that revision apart and measures both products in alternation, instead of this one beside its",
                "twins: P1 with P2, P3, P4, P5 and the heap of P6."
            })
    private @Nullable String beside;

    @Option(names = "--write", description = "A quick look too goes into the page and the history of the project.")
    private boolean write;

    @Option(names = "--check", description = "The exit code is 1 when a ratio is below its hard bound.")
    private boolean check;

    @Option(names = "--profile", description = "Also draws flame graphs of P1, P3, P4, P5 and P10.")
    private boolean profile;

    @Option(
            names = "--heap",
            paramLabel = "SIZE",
            description =
                    "What each of the product's virtual machines may take, as 16g (default: as its users have it).")
    private @Nullable String heap;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "An empty folder for the product's data; it is gone afterwards.")
    private Path data = HOME.resolve("infra/benchmark/target/run/place");

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The page (default: docs/benchmarks.md; of a quick look one in infra/benchmark/target).")
    private @Nullable Path page;

    @Option(names = "--events", split = ",", paramLabel = "N,N", description = "Sizes of the histories of P6, rising.")
    private List<Long> events = List.of();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        var shapes = Shape.named(shape);
        var chosen = Experiments.chosen(only, events, quick);
        if (beside != null) {
            SideBySide.requireAny(only);
        }
        var broken = new ArrayList<String>();
        try (var workplace = Workplace.open(data)) {
            Conditions.requireRoom(workplace.path(), chosen);
            for (var each : shapes) {
                broken.addAll(run(each, workplace).broken());
            }
        }
        broken.forEach(out()::println);
        out().flush();
        return check && !broken.isEmpty() ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
    }

    private Run run(Shape shape, Workplace workplace) throws Exception {
        var began = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        var earlier = beside == null ? null : Revision.built(HOME, beside, out());
        var setup = new Setup(HOME, workplace.product(), shape, heap);
        try (var bench = Bench.started(setup, extent(), profiler(shape), out())) {
            var machine = Conditions.machine(HOME, bench.product().parts());
            out().println(machine);
            measure(bench, shape, earlier == null ? Experiments.chosen(only, events, quick) : List.of());
            var compared = earlier == null
                    ? null
                    : new SideBySide(earlier, setup.of(earlier.home(), workplace.earlier()), only).with(bench);
            return written(new Run(began, shape.label(), quick, machine, bench.findings(), compared));
        } finally {
            FileSystemUtils.deleteRecursively(workplace.product());
            FileSystemUtils.deleteRecursively(workplace.earlier());
        }
    }

    private void measure(Bench bench, Shape shape, List<Experiment> experiments) throws Exception {
        bench.say("Shape %s: ready after %.1f s."
                .formatted(shape.label(), bench.product().timeToStart().toMillis() / 1e3));
        FedPeople.deliver(bench.product().installation(), "AM19");
        Quiet.await(bench.product());
        for (var experiment : experiments) {
            experiment.on(bench);
        }
    }

    private Run written(Run run) throws Exception {
        var page = page();
        var folder = page.toAbsolutePath().resolveSibling("benchmarks");
        var history = folder.resolve("history.jsonl");
        run.appendTo(history);
        Files.writeString(page, BenchmarkPage.of(Run.in(history), folder));
        out().printf("Written: %s%n", page);
        return run;
    }

    /** A look changes nothing of the project's own files unless that is asked for. */
    private Path page() {
        if (page != null) {
            return page;
        }
        return HOME.resolve(quick && !write ? "infra/benchmark/target/look/benchmarks.md" : "docs/benchmarks.md");
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private MeasuringTime extent() {
        var extent = quick ? MeasuringTime.QUICK : MeasuringTime.WHOLE;
        return region ? extent.ofOneRegion() : extent;
    }

    private @Nullable Profiler profiler(Shape shape) throws Exception {
        return profile
                ? Profiler.into(HOME.resolve("infra/benchmark/target/profiles").resolve(shape.label()))
                : null;
    }

    /** Exits with 0 done, 1 refused or below a bound, 2 misunderstood. */
    public static void main(String[] arguments) {
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("java.awt.headless", "true");
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return OneSentence.on(new CommandLine(new Benchmark()));
    }
}
