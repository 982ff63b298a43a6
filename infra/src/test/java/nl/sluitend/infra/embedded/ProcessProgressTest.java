package nl.sluitend.infra.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With children of a shell: one that writes, one that computes, one that does neither. */
class ProcessProgressTest {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Process child;

    private ProcessProgress of(String script) throws IOException {
        child = new ProcessBuilder("sh", "-c", script)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        return new ProcessProgress(child.toHandle(), folder.resolve("log"), PATIENCE);
    }

    @AfterEach
    void end() {
        child.destroyForcibly();
    }

    @Test
    void whoSleepsStandsStill() throws IOException {
        var progress = of("exec sleep 300");

        await().atMost(Duration.ofSeconds(20)).until(progress::standsStill);

        assertThat(progress.inWords("Keycloak"))
                .startsWith("Keycloak stands still: for 2 s")
                .contains("log");
    }

    @ParameterizedTest
    @ValueSource(strings = {"while :; do echo word; sleep 0.2; done", "while :; do :; done"})
    void whoWritesOrComputesDoesNot(String script) throws IOException {
        var progress = of(script);

        await().during(PATIENCE.multipliedBy(2))
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> !progress.standsStill());
    }
}
