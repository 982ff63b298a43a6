package nl.sluitend.benchmark;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.sluitend.benchmark.experiment.Bench;
import nl.sluitend.benchmark.experiment.DurableCommand;
import nl.sluitend.benchmark.experiment.Experiment;
import nl.sluitend.benchmark.experiment.Extent;
import nl.sluitend.benchmark.experiment.Pages;
import nl.sluitend.benchmark.product.People;
import nl.sluitend.benchmark.product.Product;
import nl.sluitend.benchmark.product.Profiler;
import nl.sluitend.benchmark.product.Quiet;
import nl.sluitend.infra.launcher.Refusal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the product beside its raw twins. */
@Command(name = "benchmark", mixinStandardHelpOptions = true)
final class Benchmark implements Callable<Integer> {

    private static final Path HOME = Path.of(System.getProperty("sluitend.home", "."));

    private static final List<Experiment> EXPERIMENTS = List.of(new DurableCommand(), new Pages());

    @Option(names = "--only", split = ",", paramLabel = "P1,P4", description = "Only these.")
    private Set<String> only = Set.of();

    @Option(names = "--quick", description = "A look of three minutes instead of figures that hold.")
    private boolean quick;

    @Option(names = "--profile", description = "Also draws flame graphs of P1, P3 and P4.")
    private boolean profile;

    @Option(names = "--data", paramLabel = "DIR", description = "An empty folder for the product's data.")
    private Path data = HOME.resolve("infra/benchmark/target/run/data");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        var out = spec.commandLine().getOut();
        Files.createDirectories(data);
        try (var product = Product.start(HOME.toAbsolutePath(), data.toAbsolutePath())) {
            measure(product, out);
        }
        return 0;
    }

    private void measure(Product product, PrintWriter out) throws Exception {
        out.printf("The product was ready after %.1f s.%n", product.timeToStart().toMillis() / 1000.0);
        People.deliver(product.installation(), "AM19");
        Quiet.await(product);
        out.printf("%,d events.%n", Quiet.events(product));
        var profiler = profile ? Profiler.into(HOME.toAbsolutePath().resolve("infra/benchmark/target/profiles")) : null;
        var bench = Bench.of(HOME, product, quick ? Extent.QUICK : Extent.WHOLE, profiler, out);
        for (var experiment : EXPERIMENTS) {
            if (only.isEmpty() || only.contains(experiment.goal())) {
                experiment.on(bench);
            }
        }
    }

    /** Ends with 0 done, 1 refused, 2 misunderstood. */
    public static void main(String[] arguments) {
        var line = new CommandLine(new Benchmark()).setExecutionExceptionHandler((failure, verb, _) -> {
            if (!(failure instanceof Refusal)) {
                throw failure;
            }
            verb.getErr().println(failure.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        });
        System.exit(line.execute(arguments));
    }
}
