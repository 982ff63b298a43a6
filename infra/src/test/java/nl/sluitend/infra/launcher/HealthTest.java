package nl.sluitend.infra.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HealthTest {

    private static final String FOLDING = """
            {"status":"OUT_OF_SERVICE","components":{
             "db":{"status":"UP"},"folds":{"status":"OUT_OF_SERVICE"},"identity":{"status":"DOWN"}}}""";

    private final AtomicInteger looks = new AtomicInteger();
    private volatile String answer = FOLDING;
    private volatile int upAtLook = Integer.MAX_VALUE;

    @SuppressWarnings("NullAway.Init")
    private HttpServer server;

    @SuppressWarnings("NullAway.Init")
    private Health health;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/actuator/health", this::answer);
        server.start();
        health = new Health(URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) {
        try (exchange) {
            exchange.sendResponseHeaders(looks.incrementAndGet() < upAtLook ? 503 : 200, 0);
            exchange.getResponseBody().write(answer.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whoWaitsGoesOnWhenItIsUp() throws Exception {
        upAtLook = 3;

        assertThat(health.awaitUp(Duration.ofSeconds(10), _ -> {})).isEqualTo(health.application());

        assertThat(looks).hasValue(3);
    }

    @Test
    void patienceEndsAndTheWantingPartsAreNamed() {
        assertThatThrownBy(() -> health.awaitUp(Duration.ZERO, _ -> {}))
                .isInstanceOf(VerbRefused.class)
                .hasMessageContaining("not ready after 0 s")
                .hasMessageContaining("503 (folds OUT_OF_SERVICE, identity DOWN)");
    }

    @Test
    void anAnswerThatIsNoJsonIsToldAsItIs() {
        answer = "Bad gateway";

        assertThatThrownBy(() -> health.awaitUp(Duration.ZERO, _ -> {})).hasMessageContaining("503 (Bad gateway)");
    }

    @Test
    void silenceIsToldToo() {
        server.stop(0);

        assertThatThrownBy(() -> health.awaitUp(Duration.ZERO, _ -> {})).hasMessageContaining("does not answer");
    }
}
