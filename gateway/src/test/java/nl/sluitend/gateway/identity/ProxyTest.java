package nl.sluitend.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.List;
import nl.sluitend.gateway.decision.SettingRefused;
import nl.sluitend.gateway.graphql.Listening;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** What a proxy says of the way people reach us is believed from those whom the setting names, and from nobody else. */
@SpringBootTest(classes = Listening.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ProxyTest {

    /** From {@link #page} to the sign-in. */
    private static final String WAY_IN = RealmProbe.SIGN_IN + "?page=/graphiql";

    private static final KeycloakDouble KEYCLOAK = KeycloakDouble.start();

    private static final String[] USUAL = {
        "X-Forwarded-Proto",
        "https",
        "X-Forwarded-Host",
        "sluitend.example",
        "X-Forwarded-Port",
        "443",
        "X-Forwarded-Prefix",
        "/zeeland"
    };

    private static final String[] STANDARD = {"Forwarded", "proto=https;host=sluitend.example"};

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void keycloak(DynamicPropertyRegistry properties) {
        properties.add("sluitend.keycloak.uri", KEYCLOAK::uri);
    }

    @AfterAll
    static void stop() {
        KEYCLOAK.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded", "Forwarded"})
    void whoIsNotNamedIsNotBelieved(String kind) throws Exception {
        var answer = signIn(kind.equals("Forwarded") ? STANDARD : USUAL);
        assertThat(location(answer)).contains("redirect_uri=http://127.0.0.1:" + port + "/login/");
        assertThat(cookie(answer)).doesNotContain("Secure").contains("Path=/;");
        assertThat(location(page(USUAL))).startsWith("http://127.0.0.1:" + port + "/oauth2/");
    }

    @Nested
    @TestPropertySource(properties = "sluitend.proxy.trusted=10.1.2.0/24, 127.0.0.1, ::1")
    class BehindATrustedOne {

        @Test
        void schemeHostPortAndPrefixAreItsOwn() throws Exception {
            var answer = signIn(USUAL);
            assertThat(location(answer)).contains("redirect_uri=https://sluitend.example/zeeland/login/oauth2/code/");
            assertThat(cookie(answer)).contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/zeeland;");
            assertThat(location(page(USUAL))).isEqualTo("https://sluitend.example/zeeland" + WAY_IN);
        }

        @Test
        void theStandardHeaderSaysTheSame() throws Exception {
            var answer = signIn(STANDARD);
            assertThat(location(answer)).contains("redirect_uri=https://sluitend.example/login/oauth2/code/");
            assertThat(cookie(answer)).contains("Secure", "Path=/;");
        }

        @Test
        void withoutHeadersNothingChanges() throws Exception {
            var answer = signIn();
            assertThat(location(answer)).contains("redirect_uri=http://127.0.0.1:" + port + "/login/");
            assertThat(cookie(answer)).doesNotContain("Secure");
        }

        @Test
        void anotherPortStandsInTheAddress() throws Exception {
            var answer = signIn("X-Forwarded-Proto", "https", "X-Forwarded-Host", "sluitend.example:8443");
            assertThat(location(answer)).contains("redirect_uri=https://sluitend.example:8443/login/");
        }

        @Test
        void twoKindsThatDifferAreRefused() throws Exception {
            var answer = signIn(
                    "X-Forwarded-Proto",
                    "https",
                    "X-Forwarded-Host",
                    "sluitend.example",
                    "Forwarded",
                    "host=evil.example");
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("proxy-not-understood");
        }

        @Test
        void twoKindsThatAgreeAreNot() throws Exception {
            var answer = signIn(
                    "X-Forwarded-Proto", "https", "X-Forwarded-Host", "sluitend.example", STANDARD[0], STANDARD[1]);
            assertThat(location(answer)).contains("redirect_uri=https://sluitend.example/login/");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"//evil.example", "https://evil.example", "/a b", "/a\"><script>", "/../admin", "/a/.."})
        void aPrefixThatIsNoPathIsRefused(String prefix) throws Exception {
            var answer = signIn("X-Forwarded-Proto", "https", "X-Forwarded-Prefix", prefix);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("proxy-not-understood");
        }

        @ParameterizedTest
        @CsvSource({
            "X-Forwarded-Host, a b",
            "X-Forwarded-Host, sluitend.example:443:1",
            "X-Forwarded-Host, a.example@evil.example",
            "X-Forwarded-Host, sluitend.example:99999",
            "X-Forwarded-Host, sluitend.example/evil",
            "X-Forwarded-Port, x",
            "X-Forwarded-Port, 99999",
            "X-Forwarded-Port, -1",
            "X-Forwarded-Proto, javascript",
            "Forwarded, garbage",
            "Forwarded, 'for=10.1.2.3;host'",
            "Forwarded, 'proto=https;host=\"a.example/../evil\"'",
            "Forwarded, 'proto=https;host=\"a.example?x\"'",
            "Forwarded, 'proto=https;host=\"a.example#x\"'",
            "Forwarded, 'proto=https;host=\"\"'",
            "Forwarded, 'proto=\"\";host=a.example'",
            "Forwarded, 'for=\"host=evil.example\";host=a.example'",
            "Forwarded, 'proto=ftp;host=sluitend.example'"
        })
        void whatCanBeNoAddressIsRefused(String header, String value) throws Exception {
            var answer = signIn(header, value);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("proxy-not-understood");
        }

        /** A page's answer leads to a page, and its cookie is as safe as the way there. */
        @ParameterizedTest
        @CsvSource({"http, http", "https, https", "HTTPS, https", "ws, http", "wss, https"})
        void theSchemesOfPagesAndOfSocketsAreUnderstood(String told, String ours) throws Exception {
            var headers = new String[] {"X-Forwarded-Proto", told, "X-Forwarded-Host", "sluitend.example"};
            assertThat(location(page(headers))).isEqualTo(ours + "://sluitend.example" + WAY_IN);
            assertThat(cookie(signIn(headers)).contains("Secure")).isEqualTo(ours.equals("https"));
        }

        /** For whom it asks is read by nobody here; what RFC 7239 lets it say of that hinders nobody. */
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "for=\"192.0.2.1:_abc\";proto=https;host=a.example",
                    "for=_hidden;proto=https;host=a.example",
                    "for=\"_x,y;z\", for=unknown;proto=https;host=\"a.example\"",
                    "For=\"[2001:db8::1]:4711\" ; PROTO=HTTPS ; Host=a.example"
                })
        void whatIsSaidOfTheClientHindersNobody(String forwarded) throws Exception {
            assertThat(location(page("Forwarded", forwarded))).isEqualTo("https://a.example" + WAY_IN);
            assertThat(location(page("X-Forwarded-For", ", ", "X-Forwarded-Host", "a.example")))
                    .isEqualTo("http://a.example" + WAY_IN);
        }

        @Test
        void twoPrefixesThatDifferAreRefused() throws Exception {
            var answer = signIn("X-Forwarded-Prefix", "/a", "X-Forwarded-Prefix", "/b");
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("proxy-not-understood");
        }

        @Test
        void aPageOfWordsLeadsBackBehindThePrefix() throws Exception {
            var answer = new Browser(port).get("/login/oauth2/code/keycloak?code=x&state=stale", USUAL);
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.body()).contains("href=\"/zeeland/\"", "Deze inlogpagina is niet meer geldig");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0/0", "::/0", "proxy.example", "10.0.0.0/99", "10.0.0", "*", "10.1.2.3;10.1.2.4"})
    void aSettingThatTrustsEverybodyOrNobodyIsRefused(String value) {
        assertThatThrownBy(() -> new TrustedProxies(List.of(value)))
                .isInstanceOf(SettingRefused.class)
                .hasMessageStartingWith("sluitend.proxy.trusted");
    }

    private HttpResponse<String> signIn(String... headers) throws Exception {
        return new Browser(port).get(RealmProbe.SIGN_IN, headers);
    }

    private HttpResponse<String> page(String... headers) throws Exception {
        var all = new java.util.ArrayList<>(List.of(headers));
        all.addAll(List.of("Accept", "text/html"));
        return new Browser(port).get("/graphiql", all.toArray(String[]::new));
    }

    private static String location(HttpResponse<String> answer) {
        return java.net.URLDecoder.decode(
                answer.headers().firstValue("Location").orElse("none, " + answer.body()),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElse("") + ";";
    }
}
