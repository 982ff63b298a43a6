package nl.sluitend.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import nl.sluitend.gateway.graphql.DecidingSide;
import nl.sluitend.gateway.graphql.Listening;
import nl.sluitend.gateway.graphql.RememberingSide;
import nl.sluitend.gateway.privacy.Bsns;
import nl.sluitend.gateway.privacy.PersonVault;
import nl.sluitend.kernel.inhabitant.Bsn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A form is believed by its session; what comes too late is kept for whoever typed it, and nothing is stored twice. */
@SpringBootTest(
        classes = {Listening.class, FormsOfSessionsTest.Pages.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.graphql.websocket.path=/graphql-ws", "sluitend.session.look=60s"})
class FormsOfSessionsTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String HTML = "text/html";
    private static final String ADDRESS =
            "/decide/questionHandover?inhabitant=" + RememberingSide.ANNA + "&handover=handover-1";
    private static final String LIST = "/expiring?flagged=false";
    private static final Pattern TOKEN = Pattern.compile("name=\"_page\" value=\"([^\"]+)\"");
    private static final Pattern NUMBER = Pattern.compile("name=\"_form\" value=\"([^\"]+)\"");
    private static final KeycloakDouble KEYCLOAK = KeycloakDouble.start();

    @LocalServerPort
    int port;

    @Autowired
    SignedInSessions sessions;

    @Autowired
    DecidingSide deciding;

    @Autowired
    PersonVault vault;

    @ComponentScan("nl.sluitend.gateway.pages")
    static class Pages {}

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
        KEYCLOAK.now = _ -> {};
    }

    @Test
    void aFormOfThePageIsTaken() throws Exception {
        var browser = signedIn("a");
        var sent = send(browser, open(browser), "Kunt u bellen?");
        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(location(sent)).doesNotContain("/decide/");
    }

    @Test
    void aFormWithoutATokenIsRefusedInWords() throws Exception {
        var browser = signedIn("a");
        var sent = browser.post(ADDRESS, FORM, "topic=NEXT_STEP&text=x", "Accept", HTML);
        assertThat(sent.statusCode()).isEqualTo(403);
        assertThat(sent.body()).contains("<h1>").doesNotContain("X-Sluitend", "/me", "token");
    }

    @Test
    void aFormOfAnEarlierSessionIsShownAgainWithWhatWasTypedAndNotTaken() throws Exception {
        var earlier = open(signedIn("a"));
        var browser = signedIn("b");
        var sent = send(browser, earlier, "Kunt u bellen?");
        assertThat(location(sent)).endsWith(ADDRESS);
        assertThat(browser.get(ADDRESS, "Accept", HTML).body()).contains("Kunt u bellen?");
        assertThat(browser.get(ADDRESS, "Accept", HTML).body()).doesNotContain("Kunt u bellen?");
    }

    @Test
    void aFormOfSomebodyElseIsRefused() throws Exception {
        var earlier = open(signedIn("a"));
        KEYCLOAK.now = claims -> claims.subject("f-2");
        var sent = send(signedIn("b"), earlier, "Kunt u bellen?");
        assertThat(sent.statusCode()).isEqualTo(409);
    }

    @Test
    void whatComesAfterTheSessionEndedIsKeptForWhoeverTypedIt() throws Exception {
        var browser = signedIn("a");
        var form = open(browser);
        sessions.living().forEach(SignedIn::leave);
        var sent = send(browser, form, "Kunt u bellen?");
        assertThat(location(sent)).contains("/oauth2/authorization/keycloak");
        browser.signIn("b");
        assertThat(browser.get(ADDRESS, "Accept", HTML).body()).contains("Kunt u bellen?");
    }

    @Test
    void whatComesAfterTheSessionEndedIsShownToNobodyElse() throws Exception {
        var browser = signedIn("a");
        var form = open(browser);
        sessions.living().forEach(SignedIn::leave);
        send(browser, form, "Kunt u bellen?");
        KEYCLOAK.now = claims -> claims.subject("f-2");
        browser.signIn("b");
        assertThat(browser.get(ADDRESS, "Accept", HTML).body()).doesNotContain("Kunt u bellen?");
    }

    @Test
    void aNumberThatIsSearchedIsNotKept() throws Exception {
        var browser = signedIn("a");
        var token = found(TOKEN, open(browser));
        sessions.living().forEach(SignedIn::leave);
        var sent = browser.post("/search", FORM, "_page=" + token + "&number=900000006", "Accept", HTML);
        assertThat(location(sent)).endsWith("/oauth2/authorization/keycloak");
    }

    /** In the answer only: nothing of it is kept, and nobody is looked up before it is sent from a page of this session. */
    @Test
    void aSearchOfAnEarlierSessionIsShownAgainAndLooksNobodyUp() throws Exception {
        var earlier = open(signedIn("a"));
        var browser = signedIn("b");
        var number = Bsns.next();
        var again = search(browser, earlier, number);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).contains("U hebt opnieuw ingelogd.", "value=\"" + number.digits() + "\"");
        verify(vault, never()).find(number);
        assertThat(browser.get("/search", "Accept", HTML).body()).doesNotContain(number.digits());

        assertThat(search(browser, again.body(), number).body()).doesNotContain("U hebt opnieuw ingelogd.");
        verify(vault).find(number);
    }

    @Test
    void aSearchOfSomebodyElseIsRefused() throws Exception {
        var earlier = open(signedIn("a"));
        KEYCLOAK.now = claims -> claims.subject("f-2");
        var number = Bsns.next();
        var sent = search(signedIn("b"), earlier, number);
        assertThat(sent.statusCode()).isEqualTo(409);
        assertThat(sent.body()).doesNotContain(number.digits());
        verify(vault, never()).find(number);
    }

    private static HttpResponse<String> search(Browser browser, String page, Bsn number) throws Exception {
        var body = "_page=" + found(TOKEN, page) + "&number=" + number.digits();
        return browser.post("/search", FORM, body, "Accept", HTML);
    }

    @Test
    void ticksThatComeAfterTheSessionEndedAreShownOnceOnTheirList() throws Exception {
        var browser = adviser("a");
        var list = browser.get(LIST, "Accept", HTML).body();
        sessions.living().forEach(SignedIn::leave);
        var wayIn = location(tick(browser, list));
        assertThat(wayIn).contains("/oauth2/authorization/keycloak?page=");
        var sentTo = location(browser.get(
                URI.create(wayIn).getRawPath() + "?" + URI.create(wayIn).getRawQuery()));
        assertThat(location(browser.comeBack(sentTo, "b"))).endsWith(LIST);
        assertThat(browser.get(LIST, "Accept", HTML).body())
                .contains("Er is nog niets vastgelegd")
                .containsPattern("value=\"inhabitant-1:case-1\"[^>]*checked")
                .doesNotContainPattern("value=\"inhabitant-0:case-0\"[^>]*checked");
        assertThat(browser.get(LIST, "Accept", HTML).body()).doesNotContainPattern("checked");
    }

    @Test
    void ticksOfAnEarlierSessionAreShownAgainAndNobodyIsFlagged() throws Exception {
        var earlier = adviser("a").get(LIST, "Accept", HTML).body();
        var browser = adviser("b");
        var decided = deciding.sent().size();
        assertThat(location(tick(browser, earlier))).endsWith(LIST);
        assertThat(deciding.sent()).hasSize(decided);
        assertThat(browser.get(LIST, "Accept", HTML).body())
                .containsPattern("value=\"inhabitant-1:case-1\"[^>]*checked");
    }

    @Test
    void ticksAreShownToNobodyElse() throws Exception {
        var browser = adviser("a");
        var list = browser.get(LIST, "Accept", HTML).body();
        sessions.living().forEach(SignedIn::leave);
        tick(browser, list);
        KEYCLOAK.now = claims -> adviser(claims).subject("f-2");
        browser.signIn("b");
        assertThat(browser.get(LIST, "Accept", HTML).body()).doesNotContainPattern("checked");
    }

    private Browser adviser(String sid) throws Exception {
        KEYCLOAK.now = FormsOfSessionsTest::adviser;
        return signedIn(sid);
    }

    private static JWTClaimsSet.Builder adviser(JWTClaimsSet.Builder claims) {
        return claims.claim("roles", List.of("uwv-adviser")).claim("organization", List.of("uwv"));
    }

    private static HttpResponse<String> tick(Browser browser, String list) throws Exception {
        var body = "_page=%s&case=inhabitant-1:case-1&back=%s"
                .formatted(found(TOKEN, list), URLEncoder.encode(LIST, StandardCharsets.UTF_8));
        return browser.post("/flag", FORM, body, "Accept", HTML);
    }

    @Test
    void aFormThatIsSentTwiceIsRecordedOnce() throws Exception {
        var browser = signedIn("a");
        var form = open(browser);
        assertThat(send(browser, form, "Kunt u bellen?").statusCode()).isEqualTo(302);
        var decided = deciding.sent().size();
        assertThat(send(browser, form, "Kunt u bellen?").statusCode()).isEqualTo(302);
        assertThat(deciding.sent()).hasSize(decided);
    }

    @Test
    void whoeverSignsOutByAFormIsSentToTheRealm() throws Exception {
        var browser = signedIn("a");
        var sent = browser.post("/logout", FORM, "_page=" + found(TOKEN, open(browser)), "Accept", HTML);
        assertThat(location(sent)).startsWith(KEYCLOAK.uri()).contains("logout");
        var again = browser.post("/logout", FORM, "_page=x", "Accept", HTML);
        assertThat(location(again))
                .startsWith(KEYCLOAK.uri())
                .contains("logout")
                .contains("client_id");
    }

    private Browser signedIn(String sid) throws Exception {
        var browser = new Browser(port);
        browser.signIn(sid);
        return browser;
    }

    private static String open(Browser browser) throws Exception {
        return browser.get(ADDRESS, "Accept", HTML).body();
    }

    private static HttpResponse<String> send(Browser browser, String form, String text) throws Exception {
        var body = "_page=%s&_form=%s&inhabitant=%s&handover=handover-1&topic=NEXT_STEP&text=%s"
                .formatted(found(TOKEN, form), found(NUMBER, form), RememberingSide.ANNA, text.replace(' ', '+'));
        return browser.post(ADDRESS, FORM, body, "Accept", HTML);
    }

    private static String found(Pattern pattern, String page) {
        var matcher = pattern.matcher(page);
        assertThat(matcher.find()).as(pattern.pattern()).isTrue();
        return matcher.group(1);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
