package nl.sluitend.infra.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import nl.sluitend.infra.launcher.Running.Part;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start in a process of its own, killed and started again: nothing acknowledged is lost, nothing is left running. */
class KilledStartTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path data;

    @SuppressWarnings("NullAway.Init")
    private Process start;

    @AfterEach
    void endAll() throws Exception {
        start.destroyForcibly().waitFor();
        new Leftovers(DataFolder.known(data)).end(_ -> {});
    }

    @Test
    void aStartAfterAKillEndsItsOwnLeftoversAndHasAllThatWasAcknowledged() throws Exception {
        start();
        var postgres = postgres();
        remember(90);

        start.destroyForcibly().waitFor();
        assertThat(isGone(postgres)).as("the child outlives its parent").isFalse();

        start();
        assertThat(isGone(postgres)).isTrue();
        assertThat(remembered()).isEqualTo(90);

        var child = postgres();
        start.destroy();
        assertThat(start.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(isGone(child)).isTrue();
        assertThat(DataFolder.known(data).running().addresses()).isEmpty();
    }

    private void start() throws IOException {
        start = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Sluitend.class.getName(),
                        "start",
                        "--no-caseload",
                        "--data=" + data,
                        "--port=" + Preflight.freePort(0),
                        "-Dsluitend.keycloak.uri=" + RealKeycloak.uri())
                .redirectErrorStream(true)
                .redirectOutput(new File("target/killed-start.log"))
                .start();
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .failFast("the start ended: see target/killed-start.log", () -> !start.isAlive())
                .until(() -> Sluitend.commandLine().execute("status", "--data", data.toString()) == 0);
    }

    /** Also when nobody has reaped it yet. */
    private static boolean isGone(ProcessHandle process) {
        return process.info().commandLine().isEmpty();
    }

    private ProcessHandle postgres() throws IOException {
        return DataFolder.known(data)
                .running()
                .process(Part.POSTGRES)
                .flatMap(Sighting::alive)
                .orElseThrow();
    }

    private void remember(int number) throws IOException, SQLException {
        try (var connection = DriverManager.getConnection(events());
                var statement = connection.createStatement()) {
            statement.execute("create table remembered as select %d as number".formatted(number));
        }
    }

    private int remembered() throws IOException, SQLException {
        try (var connection = DriverManager.getConnection(events());
                var found = connection.createStatement().executeQuery("select number from remembered")) {
            found.next();
            return found.getInt(1);
        }
    }

    private String events() throws IOException {
        return DataFolder.known(data).running().address(Part.POSTGRES).orElseThrow();
    }
}
