package nl.sluitend.infra.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.sluitend.infra.launcher.Running.Part;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verbs that speak to a running installation, against a stand-in for gateway and Keycloak. */
class VerbsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path data;

    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<String> received = new ArrayList<>();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @SuppressWarnings("NullAway.Init")
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        var address = "http://127.0.0.1:" + server.getAddress().getPort();
        var running = DataFolder.open(data).running();
        running.note(Part.APPLICATION, address, null);
        running.note(Part.KEYCLOAK, address, null);
        answers.put("/realms/sluitend/protocol/openid-connect/token", "{\"access_token\":\"t0ken\"}");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            received.add(exchange.getRequestHeaders().getFirst("Authorization") + " " + body);
            var answer = answers.getOrDefault(exchange.getRequestURI().getPath(), "");
            exchange.sendResponseHeaders(answer.isEmpty() ? 503 : 200, 0);
            exchange.getResponseBody().write(answer.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int sluitend(String... arguments) {
        return Sluitend.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    @Test
    void theClockIsMovedByTheOperator() {
        answers.put("/graphql", "{\"data\":{\"moveClock\":{\"clock\":{\"now\":\"2027-02-20T09:00:00Z\"}}}}");

        assertThat(sluitend("clock", "+90d", "--data", data.toString())).isZero();

        assertThat(received.getLast()).startsWith("Bearer t0ken").contains("P90D");
        assertThat(out).hasToString("2027-02-20T09:00:00Z" + System.lineSeparator());
    }

    @Test
    void aStepThatIsNoneIsExplained() {
        assertThat(sluitend("clock", "tomorrow", "--data", data.toString())).isOne();

        assertThat(err.toString()).contains("+90d");
    }

    @Test
    void aFeedWithoutRejectionsIsDone() throws IOException {
        answers.put("/feed/v1/ww-cases", "{\"received\":2,\"new\":1,\"changed\":0,\"unchanged\":1,\"rejected\":0}");

        assertThat(sluitend("feed", twoLines(), "--data", data.toString())).isZero();

        assertThat(received.getLast()).isEqualTo("Bearer t0ken {}\n{}\n");
        assertThat(out.toString()).containsPattern("received +2").containsPattern("unchanged +1");
    }

    @Test
    void aRejectedLineIsShownWithItsRemedyAndFailsTheVerb() throws IOException {
        answers.put("/feed/v1/ww-cases", """
                {"received":2,"new":1,"changed":0,"unchanged":0,"rejected":1,"rejections":[{"line":2,
                 "field":"lastDay","code":"last-day-before-first-day",
                 "reason":{"nl":"Te vroeg.","en":"Too early."},
                 "remedy":{"nl":"Verbeter het.","en":"Correct it."}}]}
                """);

        assertThat(sluitend("feed", twoLines(), "--data", data.toString())).isOne();

        assertThat(out.toString()).contains("line 2, lastDay: Too early. (last-day-before-first-day) Correct it.");
    }

    @Test
    void aGatewayThatIsDownIsSaidInOneSentence() throws IOException {
        assertThat(sluitend("feed", twoLines(), "--data", data.toString())).isOne();

        assertThat(err.toString()).startsWith("/feed/v1/ww-cases answers 503").hasLineCount(1);
    }

    @Test
    void nothingRunningIsSaidWithTheRemedy() throws IOException {
        DataFolder.known(data).running().clear();

        assertThat(sluitend("clock", "--data", data.toString())).isOne();

        assertThat(err.toString()).contains("./sluitend start");
    }

    @Test
    void aTakenPortIsSaidWithTheRemedy() {
        var taken = String.valueOf(server.getAddress().getPort());

        assertThat(sluitend("start", "--data", data.toString(), "--port", taken))
                .isOne();

        assertThat(err.toString()).contains("Port " + taken + " is taken").contains("--port");
    }

    @Test
    void noNodesAtAllIsSaidWithTheRemedy() {
        assertThat(sluitend("start", "--data", data.toString(), "--nodes", "0")).isOne();

        assertThat(err.toString()).contains("--nodes 0").contains("1 or more");
    }

    @Test
    void statusTellsOfEveryNode() throws IOException {
        DataFolder.known(data).running().note(Part.APPLICATION, 2, "http://127.0.0.1:1", null);

        assertThat(sluitend("status", "--data", data.toString())).isOne();

        assertThat(out.toString().lines().filter(line -> line.startsWith("Application")))
                .hasSize(2);
    }

    @Test
    void statusFailsUntilAllIsReady() throws IOException {
        DataFolder.known(data).running().clear();

        assertThat(sluitend("status", "--data", data.toString())).isOne();

        assertThat(out.toString()).containsPattern("Keycloak +not ready");
    }

    @Test
    void anApplicationIsReadyWhenItsHealthIsUp() throws Exception {
        var address = DataFolder.known(data).running().address(Part.APPLICATION).orElseThrow();
        var readiness = new Readiness(DataFolder.known(data));

        assertThat(readiness.of(Part.APPLICATION, address)).isFalse();
        answers.put("/actuator/health", "{\"status\":\"UP\"}");

        assertThat(readiness.of(Part.APPLICATION, address)).isTrue();
    }

    @Test
    void theHelpListsEveryVerb() {
        assertThat(sluitend("--help")).isZero();

        assertThat(out.toString()).contains("start", "stop", "status", "clock", "feed", "caseload", "story", "test");
    }

    private String twoLines() throws IOException {
        return Files.writeString(data.resolve("feed.ndjson"), "{}\n{}\n").toString();
    }
}
