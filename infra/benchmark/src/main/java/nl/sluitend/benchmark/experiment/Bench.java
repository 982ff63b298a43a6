package nl.sluitend.benchmark.experiment;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.sluitend.benchmark.product.Product;
import nl.sluitend.benchmark.product.Profiler;
import nl.sluitend.benchmark.product.Quiet;
import nl.sluitend.benchmark.product.Visitor;
import nl.sluitend.benchmark.report.Finding;
import org.jspecify.annotations.Nullable;

/** On which the experiments are done: the running product, how long to measure, and what was found so far. */
public final class Bench implements AutoCloseable {

    private final Path home;
    private final Path data;
    private final Extent extent;
    private final @Nullable Profiler profiler;
    private final PrintWriter out;
    private final List<Finding> findings = new ArrayList<>();
    private Product product;

    private Bench(Path home, Path data, Extent extent, @Nullable Profiler profiler, PrintWriter out)
            throws IOException, InterruptedException {
        this.home = home;
        this.data = data;
        this.extent = extent;
        this.profiler = profiler;
        this.out = out;
        this.product = Product.start(home, data);
    }

    /** With the product started on what that data folder holds. */
    public static Bench started(Path home, Path data, Extent extent, @Nullable Profiler profiler, PrintWriter out)
            throws IOException, InterruptedException {
        return new Bench(home, data, extent, profiler, out);
    }

    /** What runs now. */
    public Product product() {
        return product;
    }

    /** How long to measure. */
    public Extent extent() {
        return extent;
    }

    /** The folder of the product's data. */
    public Path data() {
        return data;
    }

    /** What was found so far. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Stops the product, does that, and starts it again on the same data. */
    public void restart(Profiler.Work between) throws Exception {
        product.close();
        between.run();
        product = Product.start(home, data);
        Quiet.await(product);
    }

    void found(Finding finding) {
        findings.add(finding);
        say("  " + finding.sentence());
    }

    /** Tells whoever watches. */
    public void say(String line) {
        out.println(line);
        out.flush();
    }

    Visitor visitor(String username) throws IOException {
        return new Visitor(product.installation(), username);
    }

    /** Does it under the profiler, when there is one; without, it is not done at all. */
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
