package nl.sluitend.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.sluitend.infra.launcher.VerbRefused;
import nl.sluitend.torture.plan.Blow;
import nl.sluitend.torture.plan.Shape;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How far a campaign is, kept in a file after each schedule.
 *
 * @param shape of the installation
 * @param seed of the campaign
 * @param done how many schedules are done: the next has this number
 * @param red numbers of those that failed
 * @param blows how often each fault and each crash point was planned, struck, and was in a red one
 * @param acknowledged requests that were acknowledged
 * @param unknown requests with an unknown result
 * @param lines lines of the feed that were acknowledged
 * @param longestMillis the longest wait of a client, in milliseconds
 * @param takeoverMillis the longest until another node took over, in milliseconds
 */
record Tally(
        Shape shape,
        long seed,
        int done,
        List<Integer> red,
        Map<String, Count> blows,
        long acknowledged,
        long unknown,
        long lines,
        long longestMillis,
        long takeoverMillis) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static Tally begun(Shape shape, long seed) {
        return new Tally(shape, seed, 0, List.of(), Map.of(), 0, 0, 0, 0, 0);
    }

    /** The one in that file, or a new one. */
    static Tally in(Path file, Shape shape, long seed) throws IOException {
        if (!Files.exists(file)) {
            return begun(shape, seed);
        }
        try {
            return JSON.readValue(Files.readAllBytes(file), Tally.class);
        } catch (JacksonException foreign) {
            throw new VerbRefused(
                    "%s is of another version of the harness: move it away, or take another --seed.".formatted(file),
                    foreign);
        }
    }

    Tally plus(Verdict verdict) {
        var reds = new ArrayList<>(red);
        if (!verdict.isGreen()) {
            reds.add(verdict.schedule().number());
        }
        return new Tally(
                shape,
                seed,
                verdict.schedule().number() + 1,
                reds,
                counted(verdict),
                acknowledged + verdict.acknowledged(),
                unknown + verdict.unknown(),
                lines + verdict.lines(),
                Math.max(longestMillis, verdict.longest().toMillis()),
                Math.max(takeoverMillis, verdict.takeover().toMillis()));
    }

    private Map<String, Count> counted(Verdict verdict) {
        var counted = new TreeMap<>(blows);
        int red = verdict.isGreen() ? 0 : 1;
        var planned = verdict.schedule().blows().stream().map(Blow::label).toList();
        planned.forEach(blow -> counted.merge(blow, new Count(1, 0, 0), Count::plus));
        verdict.fell().forEach(blow -> counted.merge(blow, new Count(0, 1, red), Count::plus));
        return counted;
    }

    /** The summary at the end of a campaign. */
    String inWords() {
        return ("%d schedules of seed %d, shape %s: %d red %s; %,d requests and %,d lines acknowledged, %,d unknown;"
                        + " longest wait %.1f s%s")
                .formatted(
                        done,
                        seed,
                        shape.label(),
                        red.size(),
                        red,
                        acknowledged,
                        lines,
                        unknown,
                        longestMillis / 1000.0,
                        takeoverMillis == 0 ? "" : ", longest takeover %.1f s".formatted(takeoverMillis / 1000.0));
    }

    /** What was planned, what struck, and what was in a red schedule; including what never was. */
    String table() {
        return Blow.labels(shape).stream()
                .map(blow -> row(blow, blows.getOrDefault(blow, Count.NONE)))
                .collect(Collectors.joining(
                        "%n".formatted(), "%-24s %8s %8s %8s%n".formatted("", "planned", "fell", "red"), ""));
    }

    private static String row(String blow, Count count) {
        return "%-24s %8d %8d %8d".formatted(blow, count.planned(), count.fell(), count.red());
    }

    void writeTo(Path file) throws IOException {
        var draft = file.resolveSibling(file.getFileName() + ".draft");
        Files.write(draft, JSON.writeValueAsBytes(this));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
