package nl.sluitend.infra.browser;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What anybody looked at so far: what is alike is looked at once, and all of it is told in a table. */
final class Looked {

    private final Set<String> alike = new HashSet<>();
    private final Map<String, Row> rows = new LinkedHashMap<>();

    /** Whether nobody looked at such a thing before. */
    boolean isNew(String what) {
        return alike.add(what);
    }

    void note(String page, String who, Appearance appearance, int rules, int findings) {
        row(page, who).axe.put(appearance, findings + " of " + rules);
    }

    void weigh(String page, String who, Weight weight) {
        row(page, who).weight = weight;
    }

    private Row row(String page, String who) {
        return rows.computeIfAbsent("`" + page + "` | " + who, key -> new Row());
    }

    /** Pages × rules × findings, with what each weighs and how long it took; to be pasted. */
    void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, table());
    }

    private String table() {
        var appearances =
                Arrays.stream(Appearance.values()).map(Appearance::title).collect(joining(" | "));
        return "Findings of axe, of so many rules; kB compressed; ms until the page was there, and all that it loads.\n\n"
                + "| page | who | " + appearances + " | kB | kB with all | ms | ms with all |\n"
                + "|---|---|" + "---|".repeat(Appearance.values().length) + "--:|--:|--:|--:|\n"
                + rows.entrySet().stream()
                        .map(row -> "| " + row.getKey() + " | " + row.getValue() + " |\n")
                        .collect(joining());
    }

    /**
     * @param page bytes of the page, compressed
     * @param rest bytes of what it loads besides, as they are sent
     * @param answered milliseconds until the page was there
     * @param loaded milliseconds until all of it was there
     */
    record Weight(long page, long rest, long answered, long loaded) {

        @Override
        public String toString() {
            return "%.1f | %.1f | %d | %d".formatted(page / 1024.0, (page + rest) / 1024.0, answered, loaded);
        }
    }

    private static final class Row {

        private final Map<Appearance, String> axe = new EnumMap<>(Appearance.class);

        private @Nullable Weight weight;

        @Override
        public String toString() {
            return Arrays.stream(Appearance.values())
                            .map(appearance -> axe.getOrDefault(appearance, "–"))
                            .collect(joining(" | "))
                    + " | "
                    + Optional.ofNullable(weight).map(Weight::toString).orElse("– | – | – | –");
        }
    }
}
