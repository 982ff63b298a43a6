package nl.sluitend.infra.embedded.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.infra.launcher.RealKeycloak;
import nl.sluitend.infra.launcher.RealProduct;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What ends at the real Keycloak ends at the product, whether Keycloak tells it or not. */
@SuppressWarnings("NullAway.Init")
class RealmEndsTest {

    private static final String LOOK = "sluitend.session.look";
    private static final Duration A_LOOK = Duration.ofSeconds(2);

    @TempDir
    static Path data;

    private static RealProduct product;
    private static AdminApi realm;

    private String username = "";
    private String id = "";

    @BeforeAll
    static void start() throws IOException {
        System.setProperty(LOOK, A_LOOK.toSeconds() + "s");
        product = RealProduct.start(data);
        realm = new AdminApi(RealKeycloak.uri(), RealKeycloak.secrets());
        new GatewayClient(RealKeycloak.uri(), RealKeycloak.secrets()).isAt(product.uri(), Optional.empty());
    }

    @AfterAll
    static void stop() throws IOException {
        System.clearProperty(LOOK);
        product.close();
    }

    /** A person of their own for each test, of Leiden. */
    @BeforeEach
    void hire() throws IOException {
        username = "passant-" + System.nanoTime();
        realm.post(
                "/users",
                Map.of(
                        "username",
                        username,
                        "enabled",
                        true,
                        "emailVerified",
                        true,
                        "email",
                        username + "@voorbeeld.test",
                        "firstName",
                        "P.",
                        "lastName",
                        "Assant",
                        "credentials",
                        List.of(Map.of("type", "password", "value", "geheim", "temporary", false))));
        id = realm.get("/users?exact=true&username=" + username)
                .get(0)
                .get("id")
                .asString();
        realm.post("/users/" + id + "/role-mappings/realm", List.of(realm.get("/roles/caseworker")));
        realm.post("/organizations/" + leiden() + "/members", id);
    }

    @AfterEach
    void dismiss() throws IOException {
        if (!realm.get("/users?exact=true&username=" + username).isEmpty()) {
            realm.delete("/users/" + id, null);
        }
    }

    /** What an administrator does. */
    @FunctionalInterface
    interface Deed {
        void to(String id) throws IOException;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void whatEndsThereEndsHere(String what, Deed deed) throws Exception {
        var person = signedIn();
        deed.to(id);
        await().atMost(A_LOOK.multipliedBy(5))
                .untilAsserted(() -> assertThat(status(person)).isEqualTo(401));
        assertThat(answer(person)).contains("session-ended");
    }

    static Stream<Arguments> whatEndsThereEndsHere() {
        return Stream.of(
                deed("signed out by an administrator", id -> realm.post("/users/" + id + "/logout", Map.of())),
                deed("disabled", id -> realm.put("/users/" + id, Map.of("enabled", false))),
                deed("removed", id -> realm.delete("/users/" + id, null)),
                deed(
                        "their one session removed",
                        id -> realm.delete(
                                "/sessions/"
                                        + realm.get("/users/" + id + "/sessions")
                                                .get(0)
                                                .get("id")
                                                .asString(),
                                null)),
                deed("everybody signed out", _ -> realm.post("/logout-all", Map.of())));
    }

    private static Arguments deed(String what, Deed deed) {
        return Arguments.of(what, deed);
    }

    @Test
    void aRoleThatIsTakenAwayThereIsTakenAwayHere() throws Exception {
        var person = signedIn();
        realm.delete("/users/" + id + "/role-mappings/realm", List.of(realm.get("/roles/caseworker")));
        await().atMost(A_LOOK.multipliedBy(5))
                .untilAsserted(() -> assertThat(status(person)).isEqualTo(403));
        assertThat(answer(person)).contains("the-token-carries-some-role");
    }

    /** Keycloak renews nothing for whoever left the one organisation for which they signed in. */
    @Test
    void whoLeavesTheirOrganisationIsOut() throws Exception {
        var person = signedIn();
        realm.delete("/organizations/" + leiden() + "/members/" + id, null);
        await().atMost(A_LOOK.multipliedBy(5))
                .untilAsserted(() -> assertThat(status(person)).isEqualTo(401));
        assertThat(answer(person)).contains("session-ended");
    }

    @Test
    void whoSignsOutAtKeycloakIsOutBeforeTheNextLook() throws Exception {
        var person = signedIn();
        var began = System.nanoTime();
        realm.post("/users/" + id + "/logout", Map.of());
        assertThat(status(person)).isEqualTo(401);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(A_LOOK.multipliedBy(3));
    }

    @Test
    void aSessionThatNobodyEndsGoesOnThroughManyLooks() throws Exception {
        var person = signedIn();
        await().during(A_LOOK.multipliedBy(3)).atMost(A_LOOK.multipliedBy(15)).until(() -> status(person) == 200);
    }

    private Surfer signedIn() throws Exception {
        var surfer = new Surfer();
        surfer.signIn(URI.create(product.uri() + "/graphiql"), username, "geheim");
        assertThat(status(surfer)).as(answer(surfer)).isEqualTo(200);
        return surfer;
    }

    private static int status(Surfer person) throws Exception {
        return person.get(me(), "Accept", "application/json").statusCode();
    }

    private static String answer(Surfer person) throws Exception {
        return person.get(me(), "Accept", "application/json").body();
    }

    private static URI me() {
        return URI.create(product.uri() + "/me");
    }

    private static String leiden() throws IOException {
        for (JsonNode organisation : realm.get("/organizations?search=Leiden&max=100")) {
            if (organisation.path("alias").asString("").equals("gm0546")) {
                return organisation.get("id").asString();
            }
        }
        throw new IOException("There is no organisation gm0546.");
    }
}
