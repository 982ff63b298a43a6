package nl.sluitend.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What a token or a cookie must say to be let in, with the real decoder and the real filters. */
@SpringBootTest(classes = House.class)
@AutoConfigureMockMvc
class WebSecurityTest {

    private static final KeycloakDouble KEYCLOAK = KeycloakDouble.start();

    @Autowired
    private MockMvc browser;

    @Autowired
    private House.Log log;

    @DynamicPropertySource
    static void keycloak(DynamicPropertyRegistry properties) {
        properties.add("sluitend.keycloak.uri", KEYCLOAK::uri);
    }

    @AfterAll
    static void stop() {
        KEYCLOAK.close();
    }

    @BeforeEach
    void forget() {
        log.lines().clear();
    }

    @Test
    void aTokenOfTheRealmOpensTheDoor() throws Exception {
        browser.perform(with(_ -> {}))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.role").value("caseworker"))
                .andExpect(jsonPath("$.organisation").value("gm0546"))
                .andExpect(jsonPath("$.employer").value("Gemeente Leiden"))
                .andExpect(jsonPath("$.name").value("S. de Wit"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aWrongTokenIsRefused(String what, Consumer<JWTClaimsSet.Builder> change) throws Exception {
        browser.perform(with(change))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", startsWith("Bearer")))
                .andExpect(jsonPath("$.code").value("token-refused"));
    }

    static Stream<Arguments> aWrongTokenIsRefused() {
        var past = Date.from(Instant.now().minus(Duration.ofMinutes(5)));
        return Stream.of(
                wrong("expired", claims -> claims.expirationTime(past)),
                wrong("of another issuer", claims -> claims.issuer("http://elsewhere/realms/sluitend")),
                wrong("for another audience", claims -> claims.audience("account")),
                wrong("an ID token", claims -> claims.claim("typ", "ID")));
    }

    private static Arguments wrong(String what, Consumer<JWTClaimsSet.Builder> change) {
        return Arguments.of(what, change);
    }

    @Test
    void unknownKeysAreRefusedAndHardlyEverAskedFor() throws Exception {
        browser.perform(with(_ -> {})).andExpect(status().isOk());
        int before = KEYCLOAK.fetches.get();
        for (var token :
                IntStream.range(0, 5).mapToObj(_ -> KEYCLOAK.foreignToken()).toList()) {
            browser.perform(bearing(get("/me"), token)).andExpect(status().isUnauthorized());
        }
        assertThat(KEYCLOAK.fetches.get() - before).isLessThanOrEqualTo(2);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aTokenThatSaysTooLittleOrTooMuchIsForbidden(String code, Consumer<JWTClaimsSet.Builder> change)
            throws Exception {
        browser.perform(with(change))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value(code))
                .andExpect(jsonPath("$.remedy.nl").isNotEmpty());
        assertThat(log.lines()).singleElement().satisfies(line -> {
            assertThat(line.code()).isEqualTo(code);
            assertThat(line.target()).isEqualTo("f-1");
            assertThat(line.granted()).isFalse();
        });
    }

    static Stream<Arguments> aTokenThatSaysTooLittleOrTooMuchIsForbidden() {
        return Stream.of(
                wrong(
                        "the-token-names-one-organisation",
                        claims -> claims.claim("organization", List.of("gm0546", "uwv"))),
                wrong("an-officials-token-names-an-organisation", claims -> claims.claim("organization", null)),
                wrong("the-organisation-is-registered", claims -> claims.claim("organization", "gm9999")),
                wrong("the-token-carries-some-role", claims -> claims.claim("roles", List.of("offline_access"))),
                wrong("the-token-carries-one-role", claims -> claims.claim("roles", List.of("caseworker", "auditor"))),
                wrong("the-role-fits-the-organisation", claims -> claims.claim("roles", "uwv-adviser")),
                wrong("an-inhabitant-acts-for-no-organisation", claims -> claims.claim("roles", "inhabitant")));
    }

    /** An address and a method are typed by somebody. */
    @Test
    void theLogHasTheKindOfAnAddressAndNotWhatWasTyped() throws Exception {
        var token = KEYCLOAK.token(claims -> claims.claim("roles", List.of()));
        browser.perform(bearing(get("/zwager-999990342"), token)).andExpect(status().isForbidden());
        browser.perform(bearing(get("/me?zwager=999990342"), token)).andExpect(status().isForbidden());
        assertThat(log.lines()).extracting(line -> line.operation()).containsExactly("GET elsewhere", "GET /me");
    }

    @Test
    void anOrganisationMayComeWithDetails() throws Exception {
        browser.perform(with(claims -> claims.claim("organization", Map.of("isd-bollenstreek", Map.of("id", "x")))))
                .andExpect(jsonPath("$.organisation").value("isd-bollenstreek"));
    }

    @Test
    void withoutATokenAMachineIsAskedForOne() throws Exception {
        browser.perform(post("/graphql"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", startsWith("Bearer")));
    }

    @Test
    void aPersonIsSentToKeycloak() throws Exception {
        browser.perform(get("/").accept("text/html")).andExpect(redirectedUrl(RealmProbe.SIGN_IN));
        browser.perform(get(RealmProbe.SIGN_IN))
                .andExpect(
                        header().string("Location", startsWith(KEYCLOAK.issuer() + "/protocol/openid-connect/auth?")))
                .andExpect(header().string("Location", containsString("code_challenge_method=S256")));
    }

    @Test
    void aCookieAloneChangesNothing() throws Exception {
        browser.perform(post("/graphql").cookie(new Cookie("JSESSIONID", "x")).with(request -> {
                    request.setRequestedSessionId("x");
                    return request;
                }))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("cookie-posts-carry-the-header"));
    }

    @Test
    void aCookieWithTheHeaderComesAsFarAsSigningIn() throws Exception {
        browser.perform(post("/graphql").header(CookieGuard.HEADER, "1").with(request -> {
                    request.setRequestedSessionId("x");
                    return request;
                }))
                .andExpect(status().isUnauthorized());
    }

    /** Source: RFC 9728. Whoever has no token learns where one is given. */
    @ParameterizedTest
    @ValueSource(strings = {"", "/graphql", "/feed/v1/ww-cases"})
    void theResourceNamesItsAuthorizationServerAndClaimsNothingElse(String path) throws Exception {
        browser.perform(get("/.well-known/oauth-protected-resource" + path))
                .andExpect(status().isOk())
                .andExpect(content().json("""
                                {"resource": "http://localhost%s", "resource_name": "Sluitend",
                                 "authorization_servers": ["%s"], "bearer_methods_supported": ["header"]}
                                """.formatted(path, KEYCLOAK.issuer()), JsonCompareMode.STRICT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/anything", "/graphql/more", "/feed"})
    void aResourceThatIsNotThereIsNotDescribed(String path) throws Exception {
        browser.perform(get("/.well-known/oauth-protected-resource" + path))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType("application/problem+json"));
    }

    @Test
    void aLinkSignsNobodyOut() throws Exception {
        browser.perform(bearing(get("/logout"), KEYCLOAK.token(_ -> {}))).andExpect(status().isNotFound());
    }

    @Test
    void aTokenNeedsNoHeader() throws Exception {
        browser.perform(bearing(post("/nowhere"), KEYCLOAK.token(_ -> {})).with(request -> {
                    request.setRequestedSessionId("x");
                    return request;
                }))
                .andExpect(status().isNotFound());
    }

    @Test
    void healthStandsOpen() throws Exception {
        browser.perform(get("/actuator/health")).andExpect(status().isNotFound());
    }

    private static MockHttpServletRequestBuilder with(Consumer<JWTClaimsSet.Builder> change) {
        return bearing(get("/me"), KEYCLOAK.token(change));
    }

    private static MockHttpServletRequestBuilder bearing(MockHttpServletRequestBuilder request, String token) {
        return request.header("Authorization", "Bearer " + token);
    }
}
