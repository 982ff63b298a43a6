package nl.sluitend.infra.embedded.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sluitend.infra.demo.DemoPerson;
import nl.sluitend.infra.demo.SignIn;
import nl.sluitend.infra.launcher.RealKeycloak;
import nl.sluitend.infra.launcher.RealmTokens;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the gateway may rely on in a token, asked of the real Keycloak. */
class RealmTest {

    static List<DemoPerson> demoPeople() throws IOException {
        return DemoPerson.all();
    }

    @ParameterizedTest
    @MethodSource("demoPeople")
    void aPersonHasOneRoleAndAnOfficialExactlyOneOrganisation(DemoPerson person) throws IOException {
        var claims = claims(RealKeycloak.tokenOf(person.username()));

        assertThat(strings(claims.get("roles"))).containsExactly(person.role());
        assertThat(strings(claims.path("organization")))
                .isEqualTo(person.organisation().isEmpty() ? List.of() : List.of(person.organisation()));
        assertThat(claims.get("preferred_username").asString()).isEqualTo(person.username());
        assertThat(claims.get("name").asString()).isEqualTo(person.name());
    }

    @Test
    void aTokenIsMeantForTheGatewayAndNamesItsIssuer() throws IOException {
        var claims = claims(RealKeycloak.tokenOf("sanne.leiden"));

        assertThat(claims.get("aud").asString()).isEqualTo("sluitend-gateway");
        assertThat(claims.get("azp").asString()).isEqualTo("sluitend-gateway");
        assertThat(claims.get("iss").asString()).isEqualTo(RealKeycloak.uri() + "/realms/sluitend");
        assertThat(claims.get("typ").asString()).isEqualTo("Bearer");
    }

    @Test
    void aPersonKeepsTheSameSubjectWhenTheRealmIsImportedAnew() throws IOException {
        assertThat(claims(RealKeycloak.tokenOf("amina.inwoner")).get("sub").asString())
                .isEqualTo("863e2419-8334-55c9-be19-41e0380d1fb4");
    }

    @Test
    void theFeedIsUwvAndNothingElse() throws IOException {
        var claims = claims(new RealmTokens(RealKeycloak.uri())
                .ofMachine("uwv-feed", RealKeycloak.secrets().feed()));

        assertThat(strings(claims.get("roles"))).containsExactly("uwv-feed");
        assertThat(strings(claims.get("organization"))).containsExactly("uwv");
        assertThat(claims.get("aud").asString()).isEqualTo("sluitend-gateway");
        assertThat(UUID.fromString(claims.get("sub").asString())).isNotNull();
    }

    @Test
    void theOperatorBelongsToTheOperators() throws IOException {
        var claims = claims(new RealmTokens(RealKeycloak.uri())
                .ofMachine("sluitend-operator", RealKeycloak.secrets().operator()));

        assertThat(strings(claims.get("roles"))).containsExactly("operator");
        assertThat(strings(claims.get("organization"))).containsExactly("beheer");
    }

    @Test
    void aWrongPasswordOpensNothing() {
        var signIn = new SignIn(RealKeycloak.uri(), RealKeycloak.secrets().gateway());

        assertThatThrownBy(() -> signIn.as("joris.audit", "wrong"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("joris.audit");
    }

    @Test
    void aMachineWithoutItsSecretGetsNoToken() {
        assertThatThrownBy(() -> new RealmTokens(RealKeycloak.uri()).ofMachine("uwv-feed", "guessed"))
                .hasMessageContaining("unauthorized_client");
    }

    @Test
    void theCodeFlowNeedsAProofKey() throws IOException {
        var answer = Jsoup.connect(new RealmTokens(RealKeycloak.uri()).at("auth"))
                .data(Map.of(
                        "response_type", "code",
                        "client_id", "sluitend-gateway",
                        "redirect_uri", "http://127.0.0.1:8080/login/oauth2/code/keycloak"))
                .followRedirects(false)
                .ignoreHttpErrors(true)
                .execute();

        assertThat(answer.header("Location")).contains("code_challenge_method");
    }

    @Test
    void noOtherAddressReceivesACode() throws IOException {
        var answer = Jsoup.connect(new RealmTokens(RealKeycloak.uri()).at("auth"))
                .data(Map.of(
                        "response_type", "code",
                        "client_id", "sluitend-gateway",
                        "redirect_uri", "http://elsewhere.test/login/oauth2/code/keycloak"))
                .ignoreHttpErrors(true)
                .execute();

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    private static JsonNode claims(String token) {
        return JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    }

    private static List<String> strings(JsonNode array) {
        return Arrays.asList(JsonMapper.shared()
                .treeToValue(array.isMissingNode() ? JsonMapper.shared().createArrayNode() : array, String[].class));
    }
}
