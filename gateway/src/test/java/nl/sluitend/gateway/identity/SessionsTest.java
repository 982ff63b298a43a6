package nl.sluitend.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.sluitend.gateway.graphql.Listening;
import nl.sluitend.gateway.subscription.Line;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A browser's session follows the one at the realm; the looks are taken by hand here. */
@SpringBootTest(
        classes = Listening.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.graphql.websocket.path=/graphql-ws",
            "sluitend.session.look=60s",
            "sluitend.session.grace=5s"
        })
class SessionsTest {

    private static final String QUESTION = "{\"query\":\"{ me { role } }\"}";
    private static final KeycloakDouble KEYCLOAK = KeycloakDouble.start();

    @LocalServerPort
    int port;

    @Autowired
    RealmLook realm;

    @Autowired
    SignedInSessions sessions;

    @DynamicPropertySource
    static void keycloak(DynamicPropertyRegistry properties) {
        properties.add("sluitend.keycloak.uri", KEYCLOAK::uri);
    }

    @AfterAll
    static void stop() {
        KEYCLOAK.close();
    }

    @BeforeEach
    void begin() {
        sessions.living().forEach(SignedIn::leave);
        KEYCLOAK.renewal = 200;
        KEYCLOAK.now = _ -> {};
    }

    @Test
    void aSessionThatGoesOnAtTheRealmGoesOnHere() throws Exception {
        var browser = signedIn("a");
        var line = socketOf(browser);
        realm.round();
        realm.round();
        assertThat(browser.get("/me").statusCode()).isEqualTo(200);
        assertThat(line.isOpen()).isTrue();
    }

    @Test
    void whatEndedAtTheRealmEndsHereWithAllThatWasOpen() throws Exception {
        var browser = signedIn("a");
        var line = socketOf(browser);
        KEYCLOAK.renewal = 400;
        realm.round();
        assertEnded(browser);
        assertThat(line.closed()).isEqualTo(4401);
        assertThat(sessions.living()).isEmpty();
    }

    @Test
    void whoSignsOutAtKeycloakIsOutAtOnceAndNobodyElse() throws Exception {
        var one = signedIn("one");
        var other = signedIn("other");
        var line = socketOf(one);
        var answer = one.tell(KEYCLOAK.logoutToken(claims -> claims.claim("sid", "one")));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertEnded(one);
        assertThat(line.closed()).isEqualTo(4401);
        assertThat(other.get("/me").statusCode()).isEqualTo(200);
    }

    @Test
    void aPersonSignedOutEverywhereIsOutOfAllSessions() throws Exception {
        var one = signedIn("one");
        var other = signedIn("other");
        assertThat(one.tell(KEYCLOAK.logoutToken(_ -> {})).statusCode()).isEqualTo(200);
        assertEnded(one);
        assertEnded(other);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void nobodyElseSignsSomebodyOut(String what, String token) throws Exception {
        var browser = signedIn("a");
        assertThat(browser.tell(token).statusCode()).isEqualTo(400);
        assertThat(browser.get("/me").statusCode()).isEqualTo(200);
    }

    static Stream<Arguments> nobodyElseSignsSomebodyOut() {
        return Stream.of(
                Arguments.of("garbage", "garbage"),
                Arguments.of("an access token", KEYCLOAK.token(claims -> claims.claim("sid", "a"))),
                Arguments.of("an unknown key", KEYCLOAK.foreignToken()),
                Arguments.of("for somebody else", KEYCLOAK.logoutToken(claims -> claims.audience("elsewhere"))),
                Arguments.of("of another realm", KEYCLOAK.logoutToken(claims -> claims.issuer("http://elsewhere"))),
                Arguments.of("an ID token in disguise", KEYCLOAK.logoutToken(claims -> claims.claim("nonce", "n"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void rightsThatWereTakenAwayHoldAtTheNextLook(String code, Consumer<JWTClaimsSet.Builder> change) throws Exception {
        var browser = signedIn("a");
        var line = socketOf(browser);
        KEYCLOAK.now = change;
        realm.round();
        assertThat(browser.get("/me").body()).contains(code);
        assertThat(line.closed()).isEqualTo(4403);
    }

    static Stream<Arguments> rightsThatWereTakenAwayHoldAtTheNextLook() {
        return Stream.of(
                change("the-token-carries-some-role", claims -> claims.claim("roles", List.of())),
                change("an-officials-token-names-an-organisation", claims -> claims.claim("organization", null)),
                change("\"role\":\"team-lead\"", claims -> claims.claim("roles", List.of("team-lead"))),
                change("\"organisation\":\"gm0534\"", claims -> claims.claim("organization", List.of("gm0534"))));
    }

    /** Otherwise nobody else could sign in in that browser. */
    @Test
    void whoMayDoNothingAnyMoreCanStillSignOut() throws Exception {
        var browser = signedIn("a");
        KEYCLOAK.now = claims -> claims.claim("roles", List.of());
        realm.round();

        var page = browser.page();
        assertThat(browser.post("/logout", "text/plain", "").statusCode()).isEqualTo(403);
        assertThat(browser.post("/logout", "text/plain", "", "X-Sluitend", page).statusCode())
                .isEqualTo(200);
        assertThat(sessions.living()).isEmpty();
    }

    private static Arguments change(String said, Consumer<JWTClaimsSet.Builder> change) {
        return Arguments.of(said, change);
    }

    @Test
    void aRealmThatIsAwayThrowsNobodyOutAtOnceAndKeepsNobodyForEver() throws Exception {
        var browser = signedIn("a");
        KEYCLOAK.renewal = 503;
        realm.round();
        assertThat(browser.get("/me").statusCode()).isEqualTo(200);
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            realm.round();
            assertThat(browser.get("/me").statusCode()).isEqualTo(401);
        });
    }

    @Test
    void aRealmThatComesBackInTimeIsForgivenItsAbsence() throws Exception {
        var browser = signedIn("a");
        var session = sessions.living().iterator().next();
        await().until(() -> {
            KEYCLOAK.renewal = 503;
            realm.round();
            var absent = session.unconfirmed();
            KEYCLOAK.renewal = 200;
            realm.round();
            return session.unconfirmed().compareTo(absent) < 0;
        });
        assertThat(browser.get("/me").statusCode()).isEqualTo(200);
    }

    @Test
    void nobodyBecomesSomebodyElseAtALook() throws Exception {
        var browser = signedIn("a");
        KEYCLOAK.now = claims -> claims.subject("f-2");
        realm.round();
        assertEnded(browser);
    }

    @Test
    void aSessionGetsAnotherNumberWhenSomebodySignsIn() throws Exception {
        var browser = new Browser(port);
        browser.get(RealmProbe.SIGN_IN);
        var before = browser.session();
        var answer = browser.signIn("a");
        assertThat(browser.session()).isNotEmpty().isNotEqualTo(before);
        assertThat(answer.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
        assertThat(answer.headers().firstValue("Location")).hasValue("http://127.0.0.1:" + port + "/");
    }

    @Test
    void eachTabThatWaitsAtTheSignInComesBackToItsOwnPage() throws Exception {
        var browser = new Browser(port);
        var one = browser.sentToSignIn("/graphiql?a=1&b=%2F%26");
        var other = browser.sentToSignIn("/graphiql?b=2");
        var third = browser.sentToSignIn("/");
        assertThat(cameTo(browser, one)).isEqualTo("/graphiql?a=1&b=%2F%26");
        assertThat(cameTo(browser, other)).isEqualTo("/graphiql?b=2");
        assertThat(cameTo(browser, third)).isEqualTo("/");
        assertThat(cameTo(browser, one)).as("each comes back once").isEqualTo("/");
    }

    @Test
    void ofManyTabsTheLatestTenCanSignIn() throws Exception {
        var browser = new Browser(port);
        var oldest = browser.sentToSignIn("/graphiql?tab=0");
        var second = browser.sentToSignIn("/graphiql?tab=1");
        for (int tab = 2; tab <= 10; tab++) {
            browser.sentToSignIn("/graphiql?tab=" + tab);
        }
        assertThat(browser.comeBack(oldest, "a").statusCode()).isEqualTo(401);
        assertThat(cameTo(browser, second)).isEqualTo("/graphiql?tab=1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//elsewhere.example",
                "/%5Celsewhere.example",
                "https://elsewhere.example/",
                "elsewhere.example",
                "/%09/elsewhere.example",
                "/a%0D%0AX-Odd:%201",
                ""
            })
    void nobodyIsSentToAnotherSiteByTheSignIn(String page) throws Exception {
        var browser = new Browser(port);
        var sentTo = browser.get(RealmProbe.SIGN_IN + "?page=" + page)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(sentTo).doesNotContain("elsewhere");
        assertThat(cameTo(browser, sentTo)).isEqualTo("/");
    }

    private String cameTo(Browser browser, String sentTo) throws Exception {
        var location = browser.comeBack(sentTo, "a").headers().firstValue("Location");
        return location.orElseThrow().replaceFirst("^http://127.0.0.1:" + port, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/logout"})
    void whoKeepsTheWayInAsABookmarkComesIn(String bookmark) throws Exception {
        var browser = new Browser(port);
        browser.get(bookmark, "Accept", "text/html");
        assertThat(browser.signIn("a").headers().firstValue("Location")).hasValue("http://127.0.0.1:" + port + "/");
    }

    @ParameterizedTest
    @CsvSource({
        "/nothing, 404",
        "/login, 404",
        "/logout, 404",
        "/graphql, 405",
        "/error, 404",
        "//graphiql, 400",
        "/graphiql;a=b, 400",
        "/graphql-ws, 426"
    })
    void aPersonIsToldInWordsWhatIsNoPage(String address, int status) throws Exception {
        var browser = signedIn("a");
        var page = browser.get(address, "Accept", "text/html");
        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(page.body()).contains("href=\"/\"", "lang=\"en\"").doesNotContain("${");
        assertThat(browser.get(address).body()).contains("urn:sluitend:error:");
    }

    @Test
    void whoSignsInInsteadOfSomebodyEndsWhatTheyHadOpen() throws Exception {
        var browser = signedIn("a");
        var line = socketOf(browser);
        KEYCLOAK.now = claims -> claims.subject("f-2");
        browser.signIn("b");
        assertThat(line.closed()).isEqualTo(4401);
    }

    @Test
    void aPageActsForNobodyButWhomItWasOpenedFor() throws Exception {
        var browser = signedIn("a");
        var page = browser.page();
        assertThat(ask(browser, page).body()).contains("CASEWORKER");
        KEYCLOAK.now = claims -> claims.subject("f-2");
        browser.signIn("b");

        assertThat(ask(browser, page).statusCode()).isEqualTo(409);
        assertThat(ask(browser, page).body()).contains("the-page-belongs-to-who-is-signed-in", "Laad de pagina");
        assertThat(ask(browser, "1").statusCode()).isEqualTo(409);
        assertThat(browser.post("/graphql", "application/json", "{}", "Authorization", "Basic Zm9vOmJhcg==")
                        .statusCode())
                .as("the cookie would speak for credentials that are nobody's here")
                .isEqualTo(403);
        assertThat(browser.post("/logout", "text/plain", "", "X-Sluitend", page).statusCode())
                .isEqualTo(409);
        assertThat(ask(browser, browser.page()).body()).contains("CASEWORKER");
        assertThat(socket(browser, page).closed()).isEqualTo(4403);
    }

    @Test
    void aPersonWhoSignsInAgainGoesOnInTheSamePage() throws Exception {
        var browser = signedIn("a");
        var page = browser.page();
        browser.signIn("b");
        assertThat(ask(browser, page).statusCode()).isEqualTo(200);
    }

    @Test
    void aPageOfAnotherSiteOpensNoSocketWithOurCookie() throws Exception {
        var browser = signedIn("a");
        var client = java.net.http.HttpClient.newHttpClient();
        assertThatThrownBy(
                        () -> Line.open(client, port, "Cookie", browser.cookie(), "Origin", "http://elsewhere.example"))
                .hasRootCauseMessage("Unexpected HTTP response status code 403");
        assertThat(Line.open(client, port, "Origin", "http://elsewhere.example")
                        .say("{\"type\":\"connection_init\",\"payload\":{\"Authorization\":\"Bearer "
                                + KEYCLOAK.token(_ -> {}) + "\"}}")
                        .hear())
                .as("with a token and no cookie")
                .contains("connection_ack");
    }

    @Test
    void whoComesWithoutASessionIsToldThatItEnded() throws Exception {
        var browser = signedIn("a");
        sessions.living().forEach(SignedIn::leave);
        assertThat(ask(browser, "1").statusCode()).isEqualTo(401);
        assertThat(ask(browser, "1").body()).contains("session-ended", "Log opnieuw in");
    }

    private Browser signedIn(String sid) throws Exception {
        var browser = new Browser(port);
        assertThat(browser.signIn(sid).statusCode()).isEqualTo(302);
        assertThat(browser.get("/me").statusCode()).isEqualTo(200);
        return browser;
    }

    private HttpResponse<String> ask(Browser browser, String page) throws Exception {
        return browser.post("/graphql", "application/json", QUESTION, "X-Sluitend", page);
    }

    private Line socketOf(Browser browser) throws Exception {
        var line = socket(browser, browser.page());
        assertThat(line.hear()).contains("connection_ack");
        return line;
    }

    private Line socket(Browser browser, String page) {
        var origin = "http://127.0.0.1:" + port;
        return Line.open(java.net.http.HttpClient.newHttpClient(), port, "Cookie", browser.cookie(), "Origin", origin)
                .say("{\"type\":\"connection_init\",\"payload\":{\"X-Sluitend\":\"%s\"}}".formatted(page));
    }

    private static void assertEnded(Browser browser) throws Exception {
        assertThat(browser.get("/me").statusCode()).isEqualTo(401);
        assertThat(browser.get("/me").body()).contains("session-ended");
    }
}
