package nl.sluitend.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How far a campaign is, kept in a file after each schedule.
 *
 * @param seed of the campaign
 * @param done how many schedules are done: the next has this number
 * @param red numbers of those that did not hold
 * @param faults how often each fault fell
 * @param acknowledged requests that were done
 * @param unknown requests of which no client knew whether they were done
 * @param lines lines of the feed that were acknowledged
 * @param longestMillis the longest that a client waited
 */
record Tally(
        long seed,
        int done,
        List<Integer> red,
        Map<String, Integer> faults,
        long acknowledged,
        long unknown,
        long lines,
        long longestMillis) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static Tally begun(long seed) {
        return new Tally(seed, 0, List.of(), Map.of(), 0, 0, 0, 0);
    }

    /** The one in that file, or a new one. */
    static Tally in(Path file, long seed) throws IOException {
        return Files.exists(file) ? JSON.readValue(Files.readAllBytes(file), Tally.class) : begun(seed);
    }

    Tally plus(Verdict verdict) {
        var reds = new ArrayList<>(red);
        if (!verdict.isGreen()) {
            reds.add(verdict.schedule().number());
        }
        var counted = new TreeMap<>(faults);
        verdict.fell().forEach(fault -> counted.merge(fault, 1, Integer::sum));
        return new Tally(
                seed,
                verdict.schedule().number() + 1,
                reds,
                counted,
                acknowledged + verdict.acknowledged(),
                unknown + verdict.unknown(),
                lines + verdict.lines(),
                Math.max(longestMillis, verdict.longest().toMillis()));
    }

    /** For whoever reads the end of a campaign. */
    String inWords() {
        return "%d schedules of seed %d: %d red %s; %,d requests and %,d lines acknowledged, %,d unknown; %s"
                .formatted(done, seed, red.size(), red, acknowledged, lines, unknown, faults);
    }

    void writeTo(Path file) throws IOException {
        var draft = file.resolveSibling(file.getFileName() + ".draft");
        Files.write(draft, JSON.writeValueAsBytes(this));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
