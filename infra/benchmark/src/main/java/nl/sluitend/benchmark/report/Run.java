package nl.sluitend.benchmark.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * One run, as its line of the history keeps it.
 *
 * @param at when it began, UTC
 * @param shape in which shape the product ran
 * @param quick whether it was only a quick run
 * @param machine the machine
 * @param findings what was found
 * @param beside what was found beside an earlier revision; absent where there was none
 */
public record Run(
        String at,
        String shape,
        boolean quick,
        Machine machine,
        List<Finding> findings,
        @Nullable Compared beside) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Without an earlier revision. */
    public Run(String at, String shape, boolean quick, Machine machine, List<Finding> findings) {
        this(at, shape, quick, machine, findings, null);
    }

    Optional<Compared> compared() {
        return Optional.ofNullable(beside);
    }

    /** All runs of that file, the oldest first; none when there is no file yet. */
    public static List<Run> in(Path history) throws IOException {
        if (!Files.exists(history)) {
            return List.of();
        }
        var runs = new ArrayList<Run>();
        for (var line : Files.readAllLines(history)) {
            runs.add(JSON.readValue(line, Run.class));
        }
        return List.copyOf(runs);
    }

    /** Adds it as one line. */
    public void appendTo(Path history) throws IOException {
        Files.createDirectories(history.toAbsolutePath().getParent());
        Files.writeString(
                history, JSON.writeValueAsString(this) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Its moment and commit. */
    String origin() {
        return "%s, %s%s"
                .formatted(at.substring(0, Math.min(10, at.length())), machine.commit(), quick ? ", quick" : "");
    }

    /** Whether both measured one product: the benchmark's own pages may be new, and only looks count with looks. */
    boolean isOfTheProductOf(Run other) {
        return quick == other.quick && machine.product().equals(other.machine.product());
    }

    /** The findings that are so far below that something broke. */
    public List<String> broken() {
        return findings.stream()
                .filter(finding -> Bound.ALL.stream().anyMatch(bound -> bound.isBroken(shape, finding)))
                .map(finding -> finding.sentence() + ": below its hard bound")
                .toList();
    }
}
