package nl.sluitend.torture.machine;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;

/**
 * The product's class path, in order, because some frameworks take the first match.
 *
 * @param entries jars, and folders of compiled classes
 */
record ClassPath(List<Path> entries) {

    /** The harness's own, without the harness, which is not part of the product, and without tests. */
    static ClassPath ofTheProduct() throws IOException {
        var harness = AgentJar.home(ClassPath.class);
        return new ClassPath(Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .map(Path::of)
                .filter(entry -> Files.exists(entry) && !entry.equals(harness))
                .toList());
    }

    /** Its leading jars: a class archive can be used by a class path with the same beginning. */
    ClassPath leadingJars() {
        return new ClassPath(entries.stream().takeWhile(Files::isRegularFile).toList());
    }

    String text() {
        return String.join(
                File.pathSeparator, entries.stream().map(Path::toString).toList());
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Whether nothing in it is newer than that. */
    boolean isOlderThan(FileTime moment) throws IOException {
        for (var entry : entries) {
            if (Files.getLastModifiedTime(entry).compareTo(moment) > 0) {
                return false;
            }
        }
        return true;
    }
}
