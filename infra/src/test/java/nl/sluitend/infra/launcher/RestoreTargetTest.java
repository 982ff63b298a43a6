package nl.sluitend.infra.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RestoreTargetTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path somewhere;

    @SuppressWarnings("NullAway.Init")
    private Path data;

    @BeforeEach
    void name() {
        data = somewhere.resolve("data");
    }

    @Test
    void aRestoreThatIsRefusedLeavesNothing() throws Exception {
        try (var target = RestoreTarget.of(data)) {
            Files.createDirectories(target.folder().postgres());
        }
        assertThat(data).doesNotExist();
    }

    @Test
    void aRestoreThatIsWholeStays() throws Exception {
        try (var target = RestoreTarget.of(data)) {
            Files.createDirectories(target.folder().postgres());
            target.done();
        }
        assertThat(data.resolve("postgres")).exists();
        assertThatThrownBy(() -> RestoreTarget.of(data)).hasMessageContaining("holds an installation");
        assertThat(data.resolve("postgres")).exists();
    }

    /** Its databases may be elsewhere: then the keys to them are all that is here. */
    @ParameterizedTest
    @ValueSource(strings = {"secrets/vault-keyset.json", "secrets.properties", "keycloak/data", "running.properties"})
    void anInstallationWithDatabasesElsewhereStaysAsItIs(String kept) throws Exception {
        DataFolder.open(data).close();
        var file = data.resolve(kept);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "kept");

        assertThatThrownBy(() -> RestoreTarget.of(data)).hasMessageContaining("holds an installation");
        assertThat(file).hasContent("kept");
        assertThat(DataFolder.known(data).isHalfRestored()).isFalse();
    }

    @Test
    void whatARefusedStartLeavesIsNoInstallation() throws Exception {
        DataFolder.open(data).close();
        Files.createDirectories(data.resolve("log"));
        try (var target = RestoreTarget.of(data)) {
            target.done();
        }
        assertThat(data).exists();
    }

    /** Killed, it leaves the marker, and the system takes its lock away. */
    @Test
    void whatBrokeOffIsNotStartedAndIsClearedByTheNext() throws Exception {
        var killed = RestoreTarget.of(data);
        Files.writeString(Files.createDirectories(killed.folder().postgres()).resolve("half"), "");
        killed.folder().close();
        var err = new StringWriter();

        assertThat(Sluitend.commandLine()
                        .setErr(new PrintWriter(err, true))
                        .execute("start", "--data", data.toString(), "--port", String.valueOf(Preflight.freePort(0))))
                .isOne();
        assertThat(err.toString()).contains("A restore into", "broke off", "--fresh");

        try (var next = RestoreTarget.of(data)) {
            assertThat(next.folder().postgres()).doesNotExist();
            next.done();
        }
        assertThat(data).exists();
    }
}
