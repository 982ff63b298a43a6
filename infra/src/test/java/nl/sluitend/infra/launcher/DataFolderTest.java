package nl.sluitend.infra.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import nl.sluitend.infra.demo.DemoPeople;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path somewhere;

    @Test
    void aFolderWithOtherFilesIsNotOurs() throws Exception {
        Files.createFile(somewhere.resolve("thesis.txt"));

        assertThatThrownBy(() -> DataFolder.open(somewhere))
                .isInstanceOf(VerbRefused.class)
                .hasMessageContaining("--data");
        assertThat(somewhere.resolve("thesis.txt")).exists();
    }

    /** What runs in it is found by its path: by a link, by a way round, and also before it was made. */
    @Test
    void whateverNameItIsGivenByItIsKnownByOne(@TempDir Path elsewhere) throws Exception {
        var real = somewhere.toRealPath();
        var link = Files.createSymbolicLink(elsewhere.resolve("link"), somewhere);
        Files.createDirectories(somewhere.resolve("b"));

        for (var name : List.of("data", "new/data")) {
            var other = List.of(link.resolve(name), somewhere.resolve("b/../" + name), link.resolve("b/.././" + name));
            assertThat(other)
                    .allSatisfy(
                            path -> assertThat(DataFolder.known(path).path()).isEqualTo(real.resolve(name)));
            Files.createDirectories(somewhere.resolve(name));
            assertThat(other)
                    .allSatisfy(
                            path -> assertThat(DataFolder.known(path).path()).isEqualTo(real.resolve(name)));
        }
    }

    @Test
    void oneStartAtATime() throws Exception {
        try (var first = DataFolder.open(somewhere).lock()) {
            assertThat(first.isInUse()).isTrue();
            assertThatThrownBy(() -> DataFolder.open(somewhere).lock()).hasMessageContaining("is in use by");
        }
        assertThat(DataFolder.known(somewhere).isInUse()).isFalse();
    }

    @Test
    void emptyingKeepsThatItIsOurs() throws Exception {
        var folder = DataFolder.open(somewhere);
        Files.createDirectories(folder.postgres().resolve("base"));
        folder.secrets();

        folder.empty();

        assertThat(folder.postgres()).doesNotExist();
        assertThat(DataFolder.open(somewhere).exists()).isTrue();
    }

    @Test
    void secretsAreDrawnOncePerFolderForItsOwnerOnly(@TempDir Path elsewhere) throws Exception {
        var secrets = DataFolder.open(somewhere).secrets();

        assertThat(DataFolder.open(somewhere).secrets()).isEqualTo(secrets);
        assertThat(DataFolder.open(elsewhere).secrets().people()).isNotEqualTo(secrets.people());
        assertThat(Files.getPosixFilePermissions(somewhere.resolve("secrets.properties")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(secrets.toString()).doesNotContain(DemoPeople.password(secrets));
    }
}
