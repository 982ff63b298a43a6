package nl.sluitend.benchmark.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code docs/benchmarks.md}: the newest run as a table, with the plots of all. */
public final class Page {

    private static final String HEAD = """
            # How fast it is

            Written by `./sluitend benchmark`; how and why stands in [ADR 16](adr/0016-speed-is-measured-beside-a-raw-twin.md).
            Read the **ratio**: product and twin worked on the same machine in the same minutes, in alternation. "On one
            processor" divides by the processor time that all processes of the product used, the load's own apart.
            """;
    private static final String COLUMNS = """

            | | what | goal | product | twin | ratio | p50 / p95 / p99 ms | processor µs | verdict | |
            |---|---|---|--:|--:|--:|---|--:|---|---|
            """;

    private Page() {}

    /** The whole page. */
    public static String of(Run run, List<String> plots) {
        return HEAD
                + about(run)
                + COLUMNS
                + run.findings().stream().map(Page::row).collect(Collectors.joining("\n", "", "\n"))
                + plots.stream()
                        .map(plot -> "\n![%s](benchmarks/%s)\n".formatted(plot, plot))
                        .collect(Collectors.joining());
    }

    private static String about(Run run) {
        var machine = run.machine();
        return """

                ## %s, shape %s%s

                %s, %d cores, %d GiB, %s. JDK %s, %s, %s, %s; product %s. Load average before: %.1f.
                """.formatted(
                        run.at(),
                        run.shape(),
                        run.quick() ? " (a quick look)" : "",
                        machine.processor(),
                        machine.cores(),
                        machine.memoryGiB(),
                        machine.kernel(),
                        machine.java(),
                        machine.postgres(),
                        machine.documents(),
                        machine.keycloak(),
                        machine.commit(),
                        machine.loadBefore());
    }

    private static String row(Finding finding) {
        var bound = Bound.ALL.stream().filter(each -> each.concerns(finding)).findFirst();
        return "| %s | %s | %s | %s %s | %s | %s | %s | %s | %s | %s |"
                .formatted(
                        finding.goal(),
                        finding.what(),
                        bound.map(Bound::words).orElse(""),
                        number(finding.product()),
                        finding.unit(),
                        number(finding.twin()),
                        finding.ratio() == null ? "" : String.format(Locale.ROOT, "**%.3f**", finding.ratio()),
                        finding.latency() == null ? "" : latency(finding.latency()),
                        number(finding.cpuMicros()),
                        bound.map(each -> each.met().test(finding) ? "met" : "missed")
                                .orElse(""),
                        finding.note().replace("|", "/"));
    }

    private static String latency(Latency latency) {
        return String.format(Locale.ROOT, "%.1f / %.1f / %.1f", latency.p50(), latency.p95(), latency.p99());
    }

    private static String number(@Nullable Double figure) {
        return figure == null ? "" : String.format(Locale.ROOT, figure < 100 ? "%,.1f" : "%,.0f", figure);
    }
}
