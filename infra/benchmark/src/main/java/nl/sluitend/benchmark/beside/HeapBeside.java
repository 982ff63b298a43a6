package nl.sluitend.benchmark.beside;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import nl.sluitend.benchmark.report.Beside;
import nl.sluitend.benchmark.report.Run;
import nl.sluitend.infra.launcher.VerbRefused;

/**
 * Heap for each inhabitant with a whole life, as each product's own benchmark measures it: only it can write a history that
 * its product reads. Neither of the two that are compared otherwise runs meanwhile.
 *
 * @param events of the history
 */
record HeapBeside(long events) {

    private static final Pattern EACH = Pattern.compile("([\\d,]+) bytes for each");

    Beside of(Path earlier, Path today, Path place) throws IOException, InterruptedException {
        return Beside.of(
                "P6",
                "heap for each inhabitant with a whole life, at %,d events".formatted(events),
                "kB",
                List.of(kilobytes(earlier, place.resolve("earlier"))),
                List.of(kilobytes(today, place.resolve("today"))));
    }

    private double kilobytes(Path home, Path place) throws IOException, InterruptedException {
        var page = place.resolve("page/benchmarks.md");
        var benchmark = new ProcessBuilder(
                        home.resolve("sluitend").toString(),
                        "benchmark",
                        "--quick",
                        "--only=P6",
                        "--events=" + events,
                        "--data=" + place.resolve("data"),
                        "--out=" + page)
                .inheritIO()
                .start();
        if (benchmark.waitFor() != 0) {
            throw new VerbRefused("The benchmark of %s does not measure P6.".formatted(home.getFileName()));
        }
        return Run.in(page.resolveSibling("benchmarks").resolve("history.jsonl")).getLast().findings().stream()
                .map(finding -> EACH.matcher(finding.note()))
                .filter(note -> note.find())
                .map(note -> Double.parseDouble(note.group(1).replace(",", "")) / 1e3)
                .findFirst()
                .orElseThrow(() -> new VerbRefused("The history of %,d events does not fit.".formatted(events)));
    }
}
