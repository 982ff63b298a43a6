package nl.sluitend.gateway.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.nimbusds.jwt.JWTClaimsSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sluitend.gateway.graphql.Listening;
import nl.sluitend.gateway.identity.KeycloakDouble;
import nl.sluitend.kernel.dossier.DossierChanged;
import nl.sluitend.kernel.dossier.DossierChanges;
import org.axonframework.queryhandling.QueryBus;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Sockets and streams as a client meets them, on a real port, with the real decoder of tokens. */
@SpringBootTest(
        classes = Listening.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.graphql.websocket.path=/graphql-ws",
            "sluitend.subscriptions.patience=2s",
            "sluitend.subscriptions.heartbeat=500ms",
            "sluitend.subscriptions.per-socket=3",
            "sluitend.subscriptions.per-person=4",
            "sluitend.subscriptions.sockets=5"
        })
class SubscriptionsTest {

    private static final String WATCH = "subscription { inboxChanged { version } }";
    private static final String INHABITANT = "0d9df1f5-5d43-4c0e-bb0a-7a86a93a2e12";

    private static final KeycloakDouble KEYCLOAK = KeycloakDouble.start();
    private static int people;

    @LocalServerPort
    int port;

    @Autowired
    QueryBus queries;

    private final HttpClient client = HttpClient.newHttpClient();

    @DynamicPropertySource
    static void keycloak(DynamicPropertyRegistry properties) {
        properties.add("sluitend.keycloak.uri", KEYCLOAK::uri);
    }

    @AfterAll
    static void stop() {
        KEYCLOAK.close();
    }

    @Test
    void aBrowserSubscribesWithATokenInTheFirstMessage() throws Exception {
        var line = open().say(init(token(_ -> {})));
        assertThat(line.hear()).contains("connection_ack");
        line.say(subscribe("1"));
        awaitChange(line);
        line.say("{\"id\":\"1\",\"type\":\"complete\"}").say("{\"type\":\"ping\"}");
        await().untilAsserted(() -> assertThat(line.hear()).contains("pong"));
    }

    @Test
    void aTokenInTheHeaderStillOpensASocket() throws Exception {
        var line = Line.open(client, port, "Authorization", "Bearer " + token(_ -> {}));
        assertThat(line.say("{\"type\":\"connection_init\"}").hear()).contains("connection_ack");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void whoSaysTooLittleInTheFirstMessageIsForbidden(String what, String first) throws Exception {
        assertThat(open().say(first).closed()).isEqualTo(4403);
    }

    static Stream<Arguments> whoSaysTooLittleInTheFirstMessageIsForbidden() {
        var past = Date.from(Instant.now().minus(Duration.ofMinutes(5)));
        return Stream.of(
                Arguments.of("nothing", "{\"type\":\"connection_init\"}"),
                Arguments.of(
                        "a page and no session", "{\"type\":\"connection_init\",\"payload\":{\"X-Sluitend\":\"x\"}}"),
                Arguments.of("expired", init(token(claims -> claims.expirationTime(past)))),
                Arguments.of("an ID token", init(token(claims -> claims.claim("typ", "ID")))),
                Arguments.of("another audience", init(token(claims -> claims.audience("account")))),
                Arguments.of("unknown key", init(KEYCLOAK.foreignToken())),
                Arguments.of("no token at all", init("garbage")),
                Arguments.of("two roles", init(token(c -> c.claim("roles", List.of("caseworker", "auditor"))))),
                Arguments.of("no organisation", init(token(claims -> claims.claim("organization", null)))),
                Arguments.of("another scheme", init(token(_ -> {})).replace("Bearer ", "Basic ")));
    }

    @Test
    void aSocketEndsWithItsTokenWhereverThatCameFrom() throws Exception {
        var inMessage = open().say(init(token(SubscriptionsTest::forThreeSeconds)));
        var inHeader = Line.open(client, port, "Authorization", "Bearer " + token(SubscriptionsTest::forThreeSeconds))
                .say("{\"type\":\"connection_init\"}");
        assertThat(inMessage.hear()).contains("connection_ack");
        inMessage.say(subscribe("1"));
        assertThat(inMessage.closed()).isEqualTo(4403);
        assertThat(inHeader.closed()).isEqualTo(4403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello",
                "[]",
                "{}",
                "null",
                "{\"type\":\"dance\"}",
                "{\"type\":7}",
                "{\"type\":\"next\",\"id\":\"1\",\"payload\":{}}",
                "{\"type\":\"subscribe\",\"payload\":{\"query\":\"{ me { role } }\"}}",
                "{\"type\":\"subscribe\",\"id\":\"1\"}",
                "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":{\"query\":null}}",
                "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":{\"query\":{\"a\":1}}}",
                "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":{\"query\":\"{ me { role } }\",\"variables\":[]}}",
                "{\"type\":\"complete\"}"
            })
    void whatIsNoMessageClosesWithTheCodeForIt(String said) throws Exception {
        var line = open().say(init(token(_ -> {})));
        assertThat(line.hear()).contains("connection_ack");
        assertThat(line.say(said).closed()).isEqualTo(4400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"graphql-ws", "subscriptions-transport-ws", "foo"})
    void ofWhatAClientOffersOurProtocolIsSpoken(String other) throws Exception {
        var line = Line.open(client.newWebSocketBuilder().subprotocols(other, "graphql-transport-ws"), port);
        assertThat(line.socket().getSubprotocol()).isEqualTo("graphql-transport-ws");
        assertThat(line.say(init(token(_ -> {}))).hear()).contains("connection_ack");
    }

    @Test
    void whatComesAfterTheCloseIsNoMistakeOfOurs() throws Exception {
        var logs = new ListAppender<ILoggingEvent>();
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.addAppender(logs);
        logs.start();
        try {
            var line = open().unheeding();
            assertThat(line.say("hello").closed()).isEqualTo(4400);
            line.say(init(token(_ -> {}))).say(subscribe("1")).say("hello");
            assertThat(open().say(init(token(_ -> {}))).hear()).contains("connection_ack");
        } finally {
            root.detachAppender(logs);
        }
        assertThat(logs.list).noneMatch(said -> said.getLevel().isGreaterOrEqual(Level.WARN));
    }

    @Test
    void theOrderOfTheProtocolIsKept() throws Exception {
        assertThat(open().say(subscribe("1")).closed()).as("subscribe first").isEqualTo(4401);
        assertThat(open().closed()).as("silence").isEqualTo(4408);
        var twice = open().say(init(token(_ -> {}))).say(init(token(_ -> {})));
        assertThat(twice.closed()).as("two beginnings").isEqualTo(4429);
    }

    @Test
    void bytesAndBooksAreNoMessages() throws Exception {
        var bytes = open();
        bytes.socket().sendBinary(ByteBuffer.wrap(new byte[] {1}), true).join();
        assertThat(bytes.closed()).isEqualTo(1003);
        assertThat(open().say("x".repeat(100_000)).closed()).isEqualTo(1009);
    }

    @Test
    void oneSocketAndOnePersonHaveEnoughAtSome() throws Exception {
        var person = someone();
        var first = open().say(init(token(person)));
        assertThat(first.hear()).contains("connection_ack");
        IntStream.range(0, 300).forEach(number -> first.say(subscribe("s" + number)));
        for (int refused = 0; refused < 297; refused++) {
            assertThat(first.hear()).contains("\"type\":\"error\"", "BAD_REQUEST");
        }
        var second = open().say(init(token(person)));
        assertThat(second.hear()).contains("connection_ack");
        second.say(subscribe("1")).say(subscribe("2"));
        assertThat(second.hear()).as("the fifth of one person").contains("\"type\":\"error\"");
        assertThat(first.isOpen()).isTrue();
        first.say("{\"id\":\"s0\",\"type\":\"complete\"}").say("{\"type\":\"ping\"}");
        assertThat(first.hear()).contains("pong");
        second.say(subscribe("3"));
        awaitChange(second);
    }

    @Test
    void onePersonHasEnoughSocketsAtSome() throws Exception {
        var person = someone();
        var lines = new ArrayList<Line>();
        for (int number = 0; number < 5; number++) {
            lines.add(open().say(init(token(person))));
            assertThat(lines.getLast().hear()).contains("connection_ack");
        }
        assertThat(open().say(init(token(person))).closed()).isEqualTo(4429);
        lines.getFirst().socket().sendClose(1000, "bye").join();
        await().untilAsserted(
                        () -> assertThat(open().say(init(token(person))).hear()).contains("connection_ack"));
    }

    @Test
    void aRefusedSubscriptionIsAnErrorOfTheProtocol() throws Exception {
        var line =
                open().say(init(token(claims -> claims.claim("roles", "auditor").claim("organization", "audit"))));
        assertThat(line.hear()).contains("connection_ack");
        assertThat(line.say(subscribe("1")).hear()).contains("\"type\":\"error\"", "FORBIDDEN");
        var known = open().say(init(token(_ -> {})));
        assertThat(known.hear()).contains("connection_ack");
        known.say("{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":{\"query\":\"subscription { nothing }\"}}");
        assertThat(known.hear()).contains("\"type\":\"error\"", "BAD_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/graphql-response+json", "*/*"})
    void aSubscriptionAskedAsJsonIsRefusedInWords(String accept) throws Exception {
        var answer = client.send(ask(WATCH, accept, token(_ -> {})), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.body()).contains("BAD_REQUEST", "text/event-stream").doesNotContain("ublisher", "Flux");
    }

    @Test
    void aStreamShowsSignsOfLifeAtOnceAndAgain() throws Exception {
        var began = System.nanoTime();
        try (var events = stream(WATCH, token(_ -> {}))) {
            assertThat(events.readLine()).isEqualTo(":");
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
            assertThat(events.readLine()).isEmpty();
            assertThat(events.readLine()).isEqualTo(":");
            change();
            assertThat(events.lines().filter(line -> line.startsWith("data:")).findFirst())
                    .hasValueSatisfying(data -> assertThat(data).contains("\"version\":9"));
        }
    }

    @Test
    void aStreamEndsWithItsTokenAndSaysSo() throws Exception {
        try (var events = stream(WATCH, token(SubscriptionsTest::forThreeSeconds))) {
            var said = events.lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith(":"))
                    .toList();
            assertThat(said).hasSize(4);
            assertThat(said.get(1)).contains("UNAUTHENTICATED");
            assertThat(said.get(2)).isEqualTo("event:complete");
        }
    }

    @Test
    void aQuestionAskedAsAStreamIsAnsweredInOneEvent() throws Exception {
        try (var events = stream("{ me { role } }", token(_ -> {}))) {
            assertThat(events.lines().filter(line -> line.startsWith("data:{")))
                    .singleElement()
                    .asString()
                    .contains("CASEWORKER");
        }
    }

    @Test
    void whatIsRefusedAsAStreamIsToldInOneEvent() throws Exception {
        try (var events = stream("subscription { nothing }", token(_ -> {}))) {
            assertThat(events.lines().filter(line -> line.startsWith("data:{")))
                    .singleElement()
                    .asString()
                    .contains("BAD_REQUEST");
        }
    }

    @Test
    void aPageHearsOfABurstOnceASecondAndNotOfWhatItSays() throws Exception {
        try (var events = reader(client.send(changes(token(_ -> {})), HttpResponse.BodyHandlers.ofInputStream()))) {
            awaitALine(events, ":");
            awaitALine(events, ":");
            var began = System.nanoTime();
            for (int told = 0; told < 3; told++) {
                IntStream.range(0, 50).forEach(_ -> change());
                awaitALine(events, "event:changed");
                assertThat(events.readLine()).isEqualTo("data:");
            }
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThanOrEqualTo(Duration.ofSeconds(3));
        }
    }

    @Test
    void aPageForWhichThereIsNoRoomComesBackLater() throws Exception {
        var person = token(_ -> {});
        var open = new ArrayList<BufferedReader>();
        for (int number = 0; number < 4; number++) {
            var events = reader(client.send(changes(person), HttpResponse.BodyHandlers.ofInputStream()));
            open.add(events);
            awaitALine(events, ":");
            awaitALine(events, ":");
        }
        var turnedAway = client.send(changes(person), HttpResponse.BodyHandlers.ofString());
        assertThat(turnedAway.statusCode()).isEqualTo(200);
        assertThat(turnedAway.body()).endsWith("retry:30000\n\n").doesNotContain("event:");
        for (var events : open) {
            events.close();
        }
    }

    @Test
    void aPageWhoseReadersTokenEndedComesBackSoon() throws Exception {
        var answer =
                client.send(changes(token(SubscriptionsTest::forThreeSeconds)), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.body()).contains("retry:3000\n\n").doesNotContain("retry:30000");
    }

    @Test
    void whoeverMayNotSubscribeIsToldNotToAskAgain() throws Exception {
        var auditor = token(claims -> claims.claim("roles", "auditor").claim("organization", "audit"));
        var answer = client.send(changes(auditor), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(204);
    }

    private static void awaitALine(BufferedReader events, String line) {
        assertThat(events.lines().filter(line::equals).findFirst()).isPresent();
    }

    private HttpRequest changes(String token) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/changes"))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream")
                .build();
    }

    private Line open() {
        return Line.open(client, port);
    }

    private void awaitChange(Line line) {
        await().untilAsserted(() -> {
            change();
            assertThat(line.hear()).contains("\"version\":9");
        });
    }

    private void change() {
        var changed = new DossierChanged(INHABITANT, 12, Set.of("GM0546"), Map.of("GM0546", 10, "UWV", 13));
        queries.queryUpdateEmitter().emit(DossierChanges.class, _ -> true, changed);
    }

    private BufferedReader stream(String question, String token) throws IOException, InterruptedException {
        HttpResponse<InputStream> answer =
                client.send(ask(question, "text/event-stream", token), HttpResponse.BodyHandlers.ofInputStream());
        return reader(answer);
    }

    private static BufferedReader reader(HttpResponse<InputStream> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }

    private HttpRequest ask(String question, String accept, String token) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Accept", accept)
                .POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"" + question + "\"}"))
                .build();
    }

    /** A new person each time: what is open is counted for each. */
    private static String token(Consumer<JWTClaimsSet.Builder> change) {
        return KEYCLOAK.token(someone().andThen(change));
    }

    private static synchronized Consumer<JWTClaimsSet.Builder> someone() {
        var subject = "f-" + people++;
        return claims -> claims.subject(subject);
    }

    private static void forThreeSeconds(JWTClaimsSet.Builder claims) {
        claims.expirationTime(Date.from(Instant.now().plusSeconds(3)));
    }

    private static String init(String token) {
        return "{\"type\":\"connection_init\",\"payload\":{\"Authorization\":\"Bearer %s\"}}".formatted(token);
    }

    private static String subscribe(String id) {
        return "{\"id\":\"%s\",\"type\":\"subscribe\",\"payload\":{\"query\":\"%s\"}}".formatted(id, WATCH);
    }
}
