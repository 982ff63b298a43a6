package nl.sluitend.benchmark.beside;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    private static final double BYTES = 1e3;
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
        if (measure(home, place.resolve("data"), page) != 0) {
            throw new VerbRefused("The benchmark of %s does not measure P6.".formatted(home.getFileName()));
        }
        return Run.in(page.resolveSibling("benchmarks").resolve("history.jsonl")).getLast().findings().stream()
                .map(finding -> EACH.matcher(finding.note()))
                .filter(Matcher::find)
                .map(note -> Double.parseDouble(note.group(1).replace(",", "")) / BYTES)
                .findFirst()
                .orElseThrow(() -> new VerbRefused("The history of %,d events does not fit.".formatted(events)));
    }

    private int measure(Path home, Path data, Path page) throws IOException, InterruptedException {
        var benchmark = home.resolve("sluitend").toString();
        var words =
                List.of("benchmark", "--quick", "--only=P6", "--events=" + events, "--data=" + data, "--out=" + page);
        return new ProcessBuilder(
                        Stream.concat(Stream.of(benchmark), words.stream()).toList())
                .inheritIO()
                .start()
                .waitFor();
    }
}
