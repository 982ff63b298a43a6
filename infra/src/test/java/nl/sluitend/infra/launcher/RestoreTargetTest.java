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
