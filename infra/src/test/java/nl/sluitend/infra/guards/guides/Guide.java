package nl.sluitend.infra.guards.guides;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One of the guides in CONTRIBUTING, and a fixture that followed it: new files as they are, and beside each file that
 * stands already one that tells what is put in the place of what.
 *
 * @param heading of the guide
 * @param fixture its name
 */
record Guide(String heading, String fixture) {

    private static final Path PROJECT = Path.of("..");
    private static final Path FIXTURES = Path.of("src/test/resources/guards/guides");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (new|changed) \\| `([^`]+)` \\|");
    private static final String EDIT = ".edit";

    /** The files of the guide's table, for that sort; a name between angle brackets stands for any. */
    List<Pattern> rows(String sort) {
        return ROW.matcher(section())
                .results()
                .filter(row -> row.group(1).equals(sort))
                .map(Guide::pattern)
                .toList();
    }

    private static Pattern pattern(MatchResult row) {
        return Pattern.compile(row.group(2).replace(".", "\\.").replaceAll("<[^>]+>", "[^/]+"));
    }

    private String section() {
        var page = read(PROJECT.resolve("CONTRIBUTING.md"));
        var begin = page.indexOf("### " + heading);
        return page.substring(begin, page.indexOf("\n#", begin + 1));
    }

    /** The files that following it made. */
    SortedSet<String> made() {
        return files().filter(file -> !file.endsWith(EDIT)).collect(toCollection(TreeSet::new));
    }

    /** The files that following it changed. */
    SortedSet<String> changed() {
        return files().filter(file -> file.endsWith(EDIT))
                .map(file -> file.substring(0, file.length() - EDIT.length()))
                .collect(toCollection(TreeSet::new));
    }

    /** Follows it in that tree. */
    void followIn(Path tree) {
        made().forEach(file -> write(tree.resolve(file), read(root().resolve(file))));
        changed().forEach(file -> {
            var text = read(tree.resolve(file));
            for (var edit : read(root().resolve(file + EDIT)).split("----\n", -1)) {
                text = edited(file, text, edit.split("====\n", 2));
            }
            write(tree.resolve(file), text);
        });
    }

    private static String edited(String file, String text, String[] edit) {
        if (!text.contains(edit[0].strip())) {
            throw new IllegalStateException(file + " has no longer: " + edit[0]);
        }
        return text.replace(edit[0].strip(), edit[1].strip());
    }

    private Stream<String> files() {
        try (var paths = Files.walk(root())) {
            return paths
                    .filter(Files::isRegularFile)
                    .map(path -> root().relativize(path).toString())
                    .toList()
                    .stream();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private Path root() {
        return FIXTURES.resolve(fixture);
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private static void write(Path path, String text) {
        try {
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }
}
