package nl.sluitend.infra.embedded.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever meets a Keycloak that did not start is told why, and nothing of whom its log names. */
class KeycloakServerTest {

    @Test
    void ofItsLogOnlyTheReasonsOfAFailedStartAreTold(@TempDir Path folder) throws IOException {
        var log = Files.write(
                folder.resolve("keycloak.log"),
                List.of(
                        "2026-11-30 06:58:25,702 WARN  [org.keycloak.events] (executor-thread-1) username=\"noor.uwv\"",
                        "2026-11-30 06:58:27,156 ERROR [org.keycloak] (main) ERROR: Unable to start HTTP server",
                        "2026-11-30 06:58:27,157 ERROR [org.keycloak] (main) ERROR: Port already bound: 21999",
                        "2026-11-30 06:58:27,157 ERROR [org.keycloak] (main) For more details run the same command"));

        assertThat(KeycloakServer.errors(log)).isEqualTo("Unable to start HTTP server; Port already bound: 21999");
    }
}
