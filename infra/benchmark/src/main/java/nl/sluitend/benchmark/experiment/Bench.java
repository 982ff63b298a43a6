package nl.sluitend.benchmark.experiment;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.sluitend.benchmark.product.Product;
import nl.sluitend.benchmark.product.Profiler;
import nl.sluitend.benchmark.product.Visitor;
import nl.sluitend.benchmark.report.Finding;
import org.jspecify.annotations.Nullable;

/**
 * On which the experiments are done: the running product, how long to measure, and where findings go.
 *
 * @param home the folder of the project
 * @param product what is measured
 * @param extent how long
 * @param profiler watches, when it was asked for
 * @param out the screen
 * @param findings what was found so far
 */
public record Bench(
        Path home,
        Product product,
        Extent extent,
        @Nullable Profiler profiler,
        PrintWriter out,
        List<Finding> findings) {

    /** A fresh one. */
    public static Bench of(Path home, Product product, Extent extent, @Nullable Profiler profiler, PrintWriter out) {
        return new Bench(home, product, extent, profiler, out, new ArrayList<>());
    }

    void found(Finding finding) {
        findings.add(finding);
        say("  " + finding.sentence());
    }

    void say(String line) {
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
}
