package nl.sluitend.benchmark.experiment;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.sluitend.benchmark.load.ClosedLoop;
import nl.sluitend.benchmark.load.Contest;
import nl.sluitend.benchmark.load.ContestResult;
import nl.sluitend.benchmark.load.Operation;
import nl.sluitend.benchmark.product.ApiUser;
import nl.sluitend.benchmark.product.FedPeople;
import nl.sluitend.benchmark.product.Product;
import nl.sluitend.benchmark.product.Profiler;
import nl.sluitend.benchmark.product.Quiet;
import nl.sluitend.benchmark.product.Setup;
import nl.sluitend.benchmark.report.Finding;
import nl.sluitend.benchmark.report.Latency;
import nl.sluitend.infra.launcher.VerbRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** What experiments work with: the running product, how long to measure, and the findings so far. */
public final class Bench implements AutoCloseable {

    private final Setup setup;
    private final MeasuringTime extent;
    private final @Nullable Profiler profiler;
    private final PrintWriter out;
    private final List<Finding> findings = new ArrayList<>();
    private Product product;

    private Bench(Setup setup, MeasuringTime extent, @Nullable Profiler profiler, PrintWriter out, Product product) {
        this.setup = setup;
        this.extent = extent;
        this.profiler = profiler;
        this.out = out;
        this.product = product;
    }

    /**
     * Starts the product on its empty data folder, not for the first time since it was built: whoever learns for later
     * starts (ADR 24) is slower at everything, for as long as it runs.
     */
    public static Bench started(Setup setup, MeasuringTime extent, @Nullable Profiler profiler, PrintWriter out)
            throws Exception {
        learn(setup.withCache());
        var product = Product.start(setup);
        if (product.isLearning()) {
            product.close();
            throw new VerbRefused("The product learnt nothing at its first start: see %s.".formatted(setup.home()));
        }
        return new Bench(setup, extent, profiler, out, product);
    }

    /** Only what one learnt that served is kept; so it serves as at the first start of its users, with some cases. */
    private static void learn(Setup setup) throws Exception {
        try (var product = Product.start(setup)) {
            if (product.isLearning()) {
                FedPeople.deliver(product.installation(), "AM19");
                Quiet.await(product);
            }
        }
        FileSystemUtils.deleteRecursively(setup.data());
    }

    /** The running product. */
    public Product product() {
        return product;
    }

    /** How long to measure. */
    public MeasuringTime extent() {
        return extent;
    }

    /** The folder of the product's data. */
    public Path data() {
        return setup.data();
    }

    /** The folder of the product itself. */
    public Path home() {
        return setup.home();
    }

    /** Another product on an empty folder, measured as long as this one. */
    public Bench beside(Setup other) throws Exception {
        return started(other, extent, null, out);
    }

    /** The findings so far. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Stops the product and starts it again on the same data. */
    void restart() throws Exception {
        product.close();
        product = Product.start(setup);
        Quiet.await(product);
    }

    /** Starts again on an empty data folder, with one region's cases, whatever was measured before. */
    void empty() throws Exception {
        product.close();
        FileSystemUtils.deleteRecursively(setup.data());
        product = Product.start(setup);
        FedPeople.deliver(product.installation(), "AM19");
        Quiet.await(product);
    }

    /** Stops the product; its data stay. */
    public void stop() {
        product.close();
    }

    /** Starts it again on the same data, and does not wait for it. */
    Product launch() throws IOException {
        product = Product.launch(setup);
        return product;
    }

    void found(Finding finding) {
        findings.add(finding);
        say("  " + finding.sentence());
    }

    void found(String goal, String what, ContestResult outcome, String note) {
        found(new Finding(
                goal,
                what,
                "/s",
                outcome.product(),
                outcome.twin(),
                outcome.ratio(),
                Latency.of(outcome.productFigures()),
                outcome.cpuMicros(),
                note));
    }

    /** The product beside its twin, each with so many users and in alternation, once both are warm. */
    ContestResult contest(int users, Operation operation, Operation twin) throws Exception {
        extent.warmUp().run(users, twin);
        extent.warmUp().run(users, operation);
        return new Contest(extent.rounds(), new ClosedLoop(users, extent.round()))
                .between(operation, twin, product::cpuTime);
    }

    /** Prints a line for the person watching. */
    public void say(String line) {
        out.println(line);
        out.flush();
    }

    /** A client of any of the applications. */
    ApiUser visitor(String username) throws IOException {
        return new ApiUser(product.installation(), product.addresses(), username);
    }

    /** A client of the first, or the last, application only. */
    ApiUser visitorAt(boolean first, String username) throws IOException {
        var all = product.addresses();
        return new ApiUser(product.installation(), List.of(first ? all.getFirst() : all.getLast()), username);
    }

    /** Does it under the profiler; without one, it is not done at all. */
    void profiled(String name, Profiler.Work work) throws Exception {
        if (profiler != null) {
            profiler.during(product, name, work);
        }
    }

    /** The same for what the benchmark's own process does. */
    void profiledHere(String name, Profiler.Work work) throws Exception {
        if (profiler != null) {
            profiler.here(name, work);
        }
    }

    @Override
    public void close() {
        product.close();
    }
}
