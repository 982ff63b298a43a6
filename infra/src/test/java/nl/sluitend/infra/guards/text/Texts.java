package nl.sluitend.infra.guards.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Everything that was written: the sources, resources and tests of the modules, their pom files and the documents.
 *
 * @param root the folder of the project
 */
record Texts(Path root) {

    private static final Set<String> WRITTEN = Set.of("src", "docs", "pom.xml", "README.md", "CONTRIBUTING.md");
    private static final String BINARY = ".*\\.(png|jpg|ico|gz|zip|jar|woff2?|pdf)";

    /** The lines with such a thing, each with its file. */
    List<String> linesWith(Predicate<String> thing) {
        return roots().flatMap(Texts::files).flatMap(file -> lines(file, thing)).toList();
    }

    private Stream<Path> roots() {
        return Stream.of(Stream.of(root), children(root), children(root.resolve("infra")))
                .flatMap(folders -> folders.flatMap(Texts::children))
                .filter(path -> WRITTEN.contains(path.getFileName().toString()));
    }

    private static Stream<Path> children(Path folder) {
        var entries = folder.toFile().listFiles();
        return Stream.ofNullable(entries).flatMap(Stream::of).map(entry -> entry.toPath());
    }

    private static Stream<Path> files(Path start) {
        try (var paths = Files.walk(start)) {
            return paths
                    .filter(path ->
                            Files.isRegularFile(path) && !path.toString().matches(BINARY))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file, Predicate<String> thing) {
        try (var lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            return lines.filter(thing).map(line -> file + ": " + line.strip()).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
