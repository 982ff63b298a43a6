package nl.sluitend.infra.guards.build;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What runs together.
 *
 * @param entries jars, and folders of classes that were just compiled
 */
record ClassPath(List<Path> entries) {

    /** Invented names, and pages that are filled in: nobody else needs these libraries. */
    private static final Predicate<String> LIBRARY_OF_THE_DEMO =
            Pattern.compile("^(datafaker|commons-text)-").asPredicate();

    private static final Predicate<String> NAME_OF_THE_DEMO = Pattern.compile(
                    "nl/sluitend/infra/demo/|[Cc]aseload|/story/|/people\\.json$")
            .asPredicate();

    /** Whoever knows a class of the demo, and people who can be signed in as with a password that is given. */
    private static final Predicate<String> WORD_OF_THE_DEMO = Pattern.compile(
                    "nl[/.]sluitend[/.]infra[/.]demo|DEMO_PASSWORD|@voorbeeld\\.test|\"type\": *\"password\"")
            .asPredicate();

    /** A module's own classes, with what its build wrote down as running beside them. */
    static ClassPath of(String module, String name) throws IOException {
        var target = Path.of(module, "target");
        var beside =
                Files.readString(target.resolve(name + ".classpath")).strip().split(File.pathSeparator);
        return new ClassPath(Stream.concat(
                        Stream.of(target.resolve("classes")), Stream.of(beside).map(Path::of))
                .toList());
    }

    /** The names of libraries and of our own modules. */
    List<String> names() {
        return entries.stream().map(ClassPath::name).toList();
    }

    /** All files that are ours. */
    List<String> files() {
        return ours(_ -> true);
    }

    /** What is there for showing the product only. */
    List<String> ofTheDemo() {
        return Stream.concat(
                        names().stream().filter(LIBRARY_OF_THE_DEMO),
                        ours(file -> NAME_OF_THE_DEMO.test(file.toUri().toString())
                                        || WORD_OF_THE_DEMO.test(text(file)))
                                .stream())
                .toList();
    }

    private List<String> ours(Predicate<Path> asked) {
        return entries.stream().flatMap(entry -> ours(entry, asked).stream()).toList();
    }

    private static List<String> ours(Path entry, Predicate<Path> asked) {
        try {
            if (Files.isDirectory(entry)) {
                return filesBelow(entry, name(entry), asked);
            }
            try (var jar = FileSystems.newFileSystem(entry)) {
                return Files.exists(jar.getPath("nl/sluitend"))
                        ? filesBelow(jar.getPath("/"), name(entry), asked)
                        : List.of();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> filesBelow(Path folder, String entry, Predicate<Path> asked) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(asked)
                    .map(file -> entry + ": " + folder.relativize(file))
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String name(Path entry) {
        return String.valueOf(entry.getFileName());
    }
}
