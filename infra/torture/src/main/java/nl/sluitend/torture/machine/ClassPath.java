package nl.sluitend.torture.machine;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the product's classes are.
 *
 * @param jars what can be archived: first, as an archive serves only a class path that begins like its own
 * @param folders classes that were just compiled
 */
record ClassPath(List<Path> jars, List<Path> folders) {

    /** The harness's own, without the harness, which is no part of the product, and without tests. */
    static ClassPath ofTheProduct() throws IOException {
        var harness = AgentJar.home(ClassPath.class);
        var entries = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .map(Path::of)
                .filter(entry -> Files.exists(entry) && !entry.equals(harness))
                .toList();
        return new ClassPath(
                entries.stream().filter(Files::isRegularFile).toList(),
                entries.stream().filter(Files::isDirectory).toList());
    }

    String text() {
        return joined(Stream.concat(jars.stream(), folders.stream()));
    }

    String jarsOnly() {
        return joined(jars.stream());
    }

    private static String joined(Stream<Path> entries) {
        return String.join(File.pathSeparator, entries.map(Path::toString).toList());
    }

    /** Whether no jar is newer than that. */
    boolean isOlderThan(FileTime moment) throws IOException {
        for (var jar : jars) {
            if (Files.getLastModifiedTime(jar).compareTo(moment) > 0) {
                return false;
            }
        }
        return true;
    }
}
