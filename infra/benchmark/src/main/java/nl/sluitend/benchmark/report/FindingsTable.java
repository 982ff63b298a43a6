package nl.sluitend.benchmark.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Findings as a table. */
final class FindingsTable {

    private static final String COLUMNS = """
            | | what | goal | product | twin | ratio | p50 / p95 / p99 ms | processor µs | verdict | measured | |
            |---|---|---|--:|--:|--:|---|--:|---|---|---|
            """;

    private FindingsTable() {}

    static String of(List<Latest.Row> rows) {
        return COLUMNS + rows.stream().map(FindingsTable::row).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String row(Latest.Row row) {
        var finding = row.finding();
        var bound = Bound.ALL.stream().filter(each -> each.concerns(finding)).findFirst();
        return "| %s | %s | %s | %s %s | %s | %s | %s | %s | %s | %s | %s |"
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
                        row.run().origin(),
                        finding.note().replace("|", "/").replace('\n', ' '));
    }

    private static String latency(Latency latency) {
        return String.format(Locale.ROOT, "%.1f / %.1f / %.1f", latency.p50(), latency.p95(), latency.p99());
    }

    private static String number(@Nullable Double figure) {
        return figure == null ? "" : String.format(Locale.ROOT, figure < 100 ? "%,.1f" : "%,.0f", figure);
    }
}
