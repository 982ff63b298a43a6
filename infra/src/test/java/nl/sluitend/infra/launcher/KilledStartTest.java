package nl.sluitend.infra.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import nl.sluitend.infra.launcher.Running.Part;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start in a process of its own, killed and started again: nothing acknowledged is lost, nothing is left running. */
class KilledStartTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path data;

    @SuppressWarnings("NullAway.Init")
    private ProductProcess product;

    @BeforeEach
    void start() throws IOException {
        product = new ProductProcess(data, "killed-start");
        product.start();
    }

    @AfterEach
    void end() throws Exception {
        product.end();
    }

    @Test
    void aStartAfterAKillEndsItsOwnLeftoversAndHasAllThatWasAcknowledged() throws Exception {
        saysWhatItIs();
        var postgres = product.postgres();
        remember(90);

        product.kill();
        assertThat(isGone(postgres)).as("the child outlives its parent").isFalse();

        product.start();
        assertThat(isGone(postgres)).isTrue();
        assertThat(remembered()).isEqualTo(90);

        var child = product.postgres();
        assertThat(product.stop()).isTrue();
        assertThat(isGone(child)).isTrue();
        assertThat(DataFolder.known(data).running().addresses()).isEmpty();
    }

    /** By names that the application's health really has. */
    private void saysWhatItIs() throws Exception {
        var health = new Health(URI.create(product.address(Part.APPLICATION)));
        assertThat(health.build()).hasValueSatisfying(told -> assertThat(told).matches(".+ \\(commit .+, jars .+\\)"));
        assertThat(health.setAside()).contains(0L);
    }

    /** Also when nobody has reaped it yet. */
    private static boolean isGone(ProcessHandle process) {
        return process.info().commandLine().isEmpty();
    }

    private void remember(int number) throws IOException, SQLException {
        try (var connection = DriverManager.getConnection(product.address(Part.POSTGRES));
                var statement = connection.createStatement()) {
            statement.execute("create table remembered as select %d as number".formatted(number));
        }
    }

    private int remembered() throws IOException, SQLException {
        try (var connection = DriverManager.getConnection(product.address(Part.POSTGRES));
                var found = connection.createStatement().executeQuery("select number from remembered")) {
            found.next();
            return found.getInt(1);
        }
    }
}
