package nl.sluitend.gateway.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.TimeUnit;
import nl.sluitend.gateway.identity.KeycloakDouble;
import nl.sluitend.kernel.decision.Recorded;
import nl.sluitend.kernel.handover.AcceptHandover;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A decision that is asked as server-sent events is carried out once, and its answer is what came of it. */
@SpringBootTest(classes = Listening.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class StreamedDecisionTest {

    private static final KeycloakDouble KEYCLOAK = KeycloakDouble.start();
    private static final String ACCEPT =
            "mutation { acceptHandover(input: { inhabitant: \\\"" + RememberingSide.ANNA + "\\\", "
                    + "handover: \\\"0d9df1f5-5d43-4c0e-bb0a-7a86a93a2e11\\\", firstContactOn: \\\"2026-11-10\\\" }) "
                    + "{ refusal { code } recorded { version } } }";

    @LocalServerPort
    int port;

    @Autowired
    DecidingSide deciding;

    @DynamicPropertySource
    static void keycloak(DynamicPropertyRegistry properties) {
        properties.add("sluitend.keycloak.uri", KEYCLOAK::uri);
    }

    @AfterAll
    static void stop() {
        KEYCLOAK.close();
    }

    @Test
    void itIsCarriedOutOnceAndAnsweredInOneEvent() throws Exception {
        deciding.decides(DecidingSide::recorded);
        assertThat(asked(Duration.ofMinutes(5))).contains("\"version\":7").containsOnlyOnce("event:next");
        assertThat(deciding.sent().stream().filter(AcceptHandover.class::isInstance))
                .hasSize(1);
    }

    @Test
    void aTokenThatEndsMeanwhileTurnsNothingIntoARefusal() throws Exception {
        deciding.decides(StreamedDecisionTest::slowly);
        assertThat(asked(Duration.ofSeconds(2))).contains("\"version\":7").doesNotContain("UNAUTHENTICATED");
    }

    private static Recorded slowly(Object command) {
        try {
            TimeUnit.SECONDS.sleep(command instanceof AcceptHandover ? 3 : 0);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return DecidingSide.recorded(command);
    }

    private String asked(Duration life) throws Exception {
        var token = KEYCLOAK.token(
                claims -> claims.expirationTime(Date.from(Instant.now().plus(life))));
        var question = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"" + ACCEPT + "\"}"))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(question, BodyHandlers.ofString()).body();
        }
    }
}
