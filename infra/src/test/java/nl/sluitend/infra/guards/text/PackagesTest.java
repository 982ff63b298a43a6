package nl.sluitend.infra.guards.text;

import static java.nio.file.Files.exists;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every package of the product says what it is, in a sentence: whoever is new reads the tree as a list of what is done. */
class PackagesTest {

    private static final Path PROJECT = Path.of("..");
    private static final String MODULE = "\\.\\./(shared-kernel|command-side|query-side|gateway|infra/\\w+)";

    @TempDir
    Path seeded;

    @Test
    void everyPackageSaysWhatItIs() throws IOException {
        assertThat(silent(PROJECT, MODULE + "/src/main/java/.*")).isEmpty();
    }

    @Test
    void aPackageThatIsSilentOrSaysNothingIsFound() throws IOException {
        written("spoken/Type.java", "class Type {}");
        written("spoken/package-info.java", "/** What it is. */ package spoken;");
        written("silent/Type.java", "class Type {}");
        written("empty/package-info.java", "package empty;");

        assertThat(silent(seeded, ".*")).containsExactlyInAnyOrder(seeded.resolve("silent"), seeded.resolve("empty"));
    }

    private void written(String file, String text) throws IOException {
        Files.createDirectories(seeded.resolve(file).getParent());
        Files.writeString(seeded.resolve(file), text);
    }

    private static List<Path> silent(Path root, String sources) throws IOException {
        try (var files = Files.walk(root)) {
            return packages(files.filter(file -> file.toString().matches(sources)))
                    .filter(folder -> !speaks(folder.resolve("package-info.java")))
                    .toList();
        }
    }

    private static Stream<Path> packages(Stream<Path> files) {
        return files.filter(file -> file.toString().endsWith(".java"))
                .map(Path::getParent)
                .distinct();
    }

    private static boolean speaks(Path file) {
        try {
            return exists(file) && Files.readString(file).startsWith("/**");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
