package nl.sluitend.benchmark.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** {@code docs/benchmarks.md}: for each shape and goal the newest findings, with plots and kept flame graphs. */
public final class BenchmarkPage {

    private static final String HEAD = """
            # How fast it is

            Written by `./sluitend benchmark`; how and why stands in [ADR 16](adr/0016-speed-is-measured-beside-a-raw-twin.md).
            Read the **ratio**: product and twin worked on the same machine in the same minutes, in alternation. "On one
            processor" divides by the processor time that all processes of the product used, the load's own apart. For each
            shape and goal, and each length of a history, the newest run in which it was measured is shown; a quick look only
            where there is no other.
            """;

    private BenchmarkPage() {}

    /** The whole page; draws the plots into that folder beside it. */
    public static String of(List<Run> history, Path folder) throws IOException {
        var page = new StringBuilder(HEAD);
        for (var shape : Latest.of(history)) {
            page.append(section(shape, folder));
        }
        page.append(BesideTable.of(history));
        page.append(images(Plots.ratios(history, folder), folder));
        return page.append(flames(folder)).toString();
    }

    private static String section(Latest shape, Path folder) throws IOException {
        var growth = shape.rows(true);
        return "\n## Shape %s\n\n".formatted(shape.shape())
                + shape.shown().stream().map(BenchmarkPage::about).collect(Collectors.joining())
                + "\n" + FindingsTable.of(shape.rows(false))
                + (growth.isEmpty()
                        ? ""
                        : "\n### Growth\n\n" + FindingsTable.of(growth)
                                + images(Plots.growth(shape.shape(), growth, folder), folder));
    }

    private static String about(Run run) {
        var machine = run.machine();
        return String.format(
                Locale.ROOT,
                "- %s%s: %s, %d cores, %d GiB, %s. JDK %s, %s, %s, %s; product %s. Load average before: %.1f.%n",
                run.at(),
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

    private static String images(List<String> files, Path folder) {
        return files.stream()
                .map(file -> "\n![%s](%s/%s)\n".formatted(file, folder.getFileName(), file))
                .collect(Collectors.joining());
    }

    /** The flame graphs that were kept. */
    private static String flames(Path folder) throws IOException {
        var kept = folder.resolve("flames");
        if (!Files.isDirectory(kept)) {
            return "";
        }
        try (var files = Files.list(kept)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".html"))
                    .sorted()
                    .map(name ->
                            "- [%s](<%s/flames/%s>)%n".formatted(name.replace(".html", ""), folder.getFileName(), name))
                    .collect(Collectors.joining("", "\n## Flame graphs\n\n", ""));
        }
    }
}
