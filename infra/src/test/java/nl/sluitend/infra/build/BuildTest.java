package nl.sluitend.infra.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.jar.Attributes.Name;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;

class BuildTest {

    private static final FileTime ONE_MOMENT = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Path jar(String name, String content, String classPath) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Name.CLASS_PATH, classPath);
        var path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        try (var jar = new JarOutputStream(Files.newOutputStream(path), manifest)) {
            jar.setLevel(0);
            jar.putNextEntry(new ZipEntry("a.class").setLastModifiedTime(ONE_MOMENT));
            jar.write(content.getBytes(UTF_8));
        }
        Files.setLastModifiedTime(path, ONE_MOMENT);
        return path;
    }

    /** Of the same name, length and date. */
    @Test
    void aLibraryThatWasReplacedMakesAnotherBuild() throws IOException {
        var product = jar("product.jar", "the product", "lib/library.jar lib/missing.jar");
        jar("lib/library.jar", "old", "");
        var before = Jars.of(product.toString()).sum();
        assertThat(Jars.of(product.toString()).sum()).isEqualTo(before);

        jar("lib/library.jar", "new", "");

        assertThat(Jars.of(product.toString()).sum()).isNotEqualTo(before);
    }

    @Test
    void aFolderOfClassesCountsWithAllThatIsInIt() throws IOException {
        Files.writeString(
                Files.createDirectories(folder.resolve("classes/deep")).resolve("A.class"), "old");
        var before = Jars.of(folder.toString()).sum();

        Files.writeString(folder.resolve("classes/deep/A.class"), "new");

        assertThat(Jars.of(folder.toString()).sum()).isNotEqualTo(before);
    }

    @Test
    void healthSaysWhichBuildRunsBesideTheWordThatItIsUp() {
        var status = new BuildHealth().health().getStatus();

        assertThat(status).isEqualTo(Status.UP);
        assertThat(status.getDescription())
                .isEqualTo(Build.running().toString())
                .matches("\\d.* \\(commit \\S+, jars [0-9a-f]{8}\\)")
                .doesNotContain("@", "${");
    }

    @Test
    void whatWasNotReplacedIsStillOnDisk() {
        assertThat(Build.isStillOnDisk()).isTrue();
    }
}
