package nl.sluitend.infra.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import nl.sluitend.infra.launcher.Running.Part;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the verb shows, against a stand-in that answers as the gateway does. */
class RebuildVerbTest {

    private static final String BEGUN = "{\"data\":{\"rebuildView\":{\"rebuild\":{\"state\":\"READING\"}}}}";

    private static final String DIFFERENT =
            ",\"differences\":[{\"collection\":\"dossiers\",\"added\":1,\"removed\":2,\"changed\":3,"
                    + "\"fields\":[\"facts\"],\"examples\":[\"a\"]}]";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path data;

    @SuppressWarnings("NullAway.Init")
    private HttpServer server;

    private final Queue<String> answers = new ConcurrentLinkedQueue<>();
    private final Queue<String> received = new ConcurrentLinkedQueue<>();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/graphql", this::answer);
        server.createContext("/realms", exchange -> send(exchange, "{\"access_token\":\"t0ken\"}"));
        server.start();
        var address = "http://127.0.0.1:" + server.getAddress().getPort();
        var running = DataFolder.open(data).running();
        running.note(Part.APPLICATION, address, null);
        running.note(Part.KEYCLOAK, address, null);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        received.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        send(exchange, answers.size() > 1 ? answers.remove() : answers.element());
    }

    private static void send(HttpExchange exchange, String answer) {
        try (exchange) {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(answer.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String at(String state, String more) {
        return """
                {"data":{"rebuilds":[{"view":"inhabitants","state":"%s","eventsRead":10,"eventsTotal":20,
                 "eventsPerSecond":5,"differences":[]%s}]}}
                """.formatted(state, more);
    }

    private int rebuild(String... more) {
        return verb("rebuild", Stream.concat(Stream.of("inhabitants"), Stream.of(more)));
    }

    private int verb(String name, Stream<String> more) {
        return Sluitend.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(Stream.concat(Stream.of(name, "--data", data.toString()), more)
                        .toArray(String[]::new));
    }

    private static String setAside(String edges) {
        return "{\"data\":{\"setAside\":{\"edges\":[%s],\"pageInfo\":{\"hasNextPage\":false}}}}".formatted(edges);
    }

    @Test
    void whatWasSetAsideIsToldAndFailsTheVerb() {
        answers.add(setAside("""
                {"node":{"view":"inhabitants","stream":"7f2b","kind":"dossiers","number":4,"event":"jobseeker-registered",
                 "failure":"ArithmeticException","since":"2026-11-28T20:15:00Z","waiting":3}}
                """));

        assertThat(verb("repair", Stream.of())).isOne();

        assertThat(out.toString()).contains("7f2b", "event 4 (jobseeker-registered)", "ArithmeticException", "3 wait");
    }

    @Test
    void whatWasSetAsideIsTakenUpByItsKey() {
        answers.addAll(List.of("{\"data\":{\"takeUpSetAside\":{\"refusal\":null}}}", setAside("")));

        assertThat(verb("repair", Stream.of("7f2b"))).isZero();

        assertThat(received.element()).contains("\"stream\":\"7f2b\"");
        assertThat(out.toString()).contains("Nothing is set aside.");
    }

    @Test
    void aRebuildThatLacksWhatServesSaysSoBeforeItServes() {
        answers.addAll(List.of(BEGUN, at("AWAITING_CONFIRMATION", ",\"failure\":\"1 streams cannot be folded.\"")));

        assertThat(rebuild()).isOne();

        assertThat(out.toString()).contains("1 streams cannot be folded.");
    }

    @Test
    void aRebuildIsWatchedUntilItServes() {
        answers.addAll(List.of(BEGUN, at("READING", ""), at("CATCHING_UP", ""), at("SWITCHED", "")));

        assertThat(rebuild("--throttle", "5")).isZero();

        assertThat(received.element()).contains("\"eventsPerSecond\":5");
        assertThat(out.toString()).contains("reading: 10 of 20 events", "The rebuilt view is in use.");
    }

    @Test
    void aFailureIsToldAndFailsTheVerb() {
        answers.addAll(List.of(BEGUN, at("FAILED", ",\"failure\":\"Event x cannot be folded.\"")));

        assertThat(rebuild()).isOne();

        assertThat(out.toString()).contains("Failed: Event x cannot be folded. The old view stays in use.");
    }

    @Test
    void aRefusalIsSaidWithItsRemedy() {
        answers.add("{\"data\":{\"rebuildView\":{\"refusal\":{\"message\":\"It runs.\",\"remedy\":\"Wait.\"}}}}");

        assertThat(rebuild()).isOne();

        assertThat(err.toString()).isEqualTo("It runs. Wait." + System.lineSeparator());
    }

    @Test
    void differencesAreReportedAndSwitchedWhenConfirmed() {
        answers.addAll(List.of(
                BEGUN,
                at("AWAITING_CONFIRMATION", "").replace(",\"differences\":[]", DIFFERENT),
                "{\"data\":{\"switchRebuild\":{\"rebuild\":{\"state\":\"SWITCHING\"}}}}",
                at("SWITCHED", "")));

        assertThat(rebuild("--compare", "--yes")).isZero();

        assertThat(out.toString()).contains("1 added, 2 removed, 3 changed (facts), for example a");
    }

    @Test
    void withoutAConfirmationItWaits() {
        answers.addAll(List.of(BEGUN, at("AWAITING_CONFIRMATION", "").replace(",\"differences\":[]", DIFFERENT)));

        assertThat(rebuild("--compare")).isOne();

        assertThat(out.toString())
                .contains("./sluitend rebuild inhabitants --watch --yes", "./sluitend rebuild inhabitants --cancel");
    }

    @Test
    void withoutDifferencesThereIsNothingToConfirm() {
        answers.addAll(List.of(
                BEGUN,
                at("AWAITING_CONFIRMATION", ""),
                "{\"data\":{\"switchRebuild\":{\"rebuild\":{\"state\":\"SWITCHING\"}}}}",
                at("SWITCHED", "")));

        assertThat(rebuild("--compare")).isZero();

        assertThat(out.toString()).contains("no differences", "The rebuilt view is in use.");
    }

    @Test
    void whereNothingEverRanThereIsNothingToWatch() {
        answers.add(at("SWITCHED", "").replace(":10", ":0").replace(":20", ":0"));

        assertThat(rebuild("--watch")).isOne();

        assertThat(err.toString()).contains("This view is not being rebuilt.");
        assertThat(out.toString()).doesNotContain("is in use");
    }

    @Test
    void whatEndedMeanwhileIsStillTold() {
        answers.add(at("SWITCHED", ""));

        assertThat(rebuild("--watch")).isZero();

        assertThat(out.toString()).contains("The rebuilt view is in use.");
    }

    @Test
    void aViewThatIsUnknownIsRefusedWithTheNames() {
        answers.add("{\"data\":{\"rebuilds\":[]}}");

        assertThat(rebuild("--watch")).isOne();

        assertThat(err.toString()).contains("inhabitants, catalogue");
    }
}
