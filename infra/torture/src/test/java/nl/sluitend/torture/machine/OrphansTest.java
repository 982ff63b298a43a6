package nl.sluitend.torture.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With children that only sleep and have the words of the real ones on their command line. */
class OrphansTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final List<Process> started = new ArrayList<>();

    private Process sleeper(String... words) throws IOException {
        var command = new ArrayList<>(List.of("sh", "-c", "sleep 300; :", "sleeper"));
        command.addAll(List.of(words));
        var child = new ProcessBuilder(command).start();
        started.add(child);
        return child;
    }

    @AfterEach
    void end() {
        started.forEach(child -> {
            child.descendants().forEach(ProcessHandle::destroyForcibly);
            child.destroyForcibly();
        });
    }

    @Test
    void whatAKilledCampaignLeftIsEndedEvenWhenItIsFrozen() throws Exception {
        var keycloak = sleeper("-Dkc.home.dir=" + folder + "/keycloak");
        var postgres = sleeper("-D", folder + "/disk/postgres");
        Signal.STOP.to(List.of(postgres.pid()));

        new Orphans(folder).end();

        assertThat(keycloak.waitFor(10, TimeUnit.SECONDS) && postgres.waitFor(10, TimeUnit.SECONDS))
                .isTrue();
    }

    @Test
    void whatOnlyLooksIntoTheFolderIsLeftAlone() throws Exception {
        var reader = sleeper("tail", "-f", folder + "/application/application.log");
        var other = sleeper("-Dkc.home.dir=" + folder + "-2/keycloak");

        assertThat(new Orphans(folder).found()).isEmpty();
        assertThat(reader.isAlive() && other.isAlive()).isTrue();
    }
}
