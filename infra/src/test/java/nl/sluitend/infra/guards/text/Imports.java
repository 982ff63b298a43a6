package nl.sluitend.infra.guards.text;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which package knows which, by what its sources import: for programs whose classes are not on the path of the guards. */
final class Imports {

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    /** Packages begin with a small letter, types with a capital. */
    private static final Pattern IMPORT =
            Pattern.compile("(?m)^import (?:static )?([a-z][\\w]*(?:\\.[a-z]\\w*)*)\\.[A-Z]");

    private Imports() {}

    static Map<String, Set<String>> of(List<Path> sources) {
        return in(sources.stream().map(Imports::text).toList());
    }

    static Map<String, Set<String>> in(Collection<String> sources) {
        return sources.stream()
                .collect(groupingBy(
                        Imports::packageOf, TreeMap::new, flatMapping(Imports::knownBy, toCollection(TreeSet::new))));
    }

    /** Packages that are reached from themselves. */
    static Set<String> circles(Map<String, Set<String>> known) {
        var found = new TreeSet<String>();
        known.keySet().stream()
                .filter(each -> reachedFrom(each, known).contains(each))
                .forEach(found::add);
        return found;
    }

    private static Set<String> reachedFrom(String start, Map<String, Set<String>> known) {
        var reached = new TreeSet<String>();
        var ahead = new ArrayDeque<>(known.getOrDefault(start, Set.of()));
        while (!ahead.isEmpty()) {
            var next = ahead.pop();
            if (reached.add(next)) {
                ahead.addAll(known.getOrDefault(next, Set.of()));
            }
        }
        return reached;
    }

    private static Stream<String> knownBy(String source) {
        var own = packageOf(source);
        return IMPORT.matcher(source).results().map(found -> found.group(1)).filter(other -> !other.equals(own));
    }

    private static String packageOf(String source) {
        return PACKAGE.matcher(source)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
