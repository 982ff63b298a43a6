package nl.sluitend.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.MalformedURLException;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/** What an outage of Keycloak means for tokens. */
class KeysTest {

    @Test
    void beforeKeycloakWasEverSeenNobodyCanTellWhetherATokenIsRight() throws Exception {
        var keycloak = KeycloakDouble.start();
        var token = keycloak.token(_ -> {});
        keycloak.close();
        var decoder = decoderFor(keycloak);
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThatThrownBy(() -> decoder.decode(token))
                    .isInstanceOf(JwtException.class)
                    .isNotInstanceOf(BadJwtException.class);
        }
    }

    @Test
    void afterwardsAnOutageIsNotNoticed() throws Exception {
        var keycloak = KeycloakDouble.start();
        var decoder = decoderFor(keycloak);
        var foreign = keycloak.foreignToken();
        decoder.decode(keycloak.token(_ -> {}));
        keycloak.close();
        assertThatThrownBy(() -> decoder.decode(foreign)).isInstanceOf(BadJwtException.class);
        assertThat(decoder.decode(keycloak.token(_ -> {})).getSubject()).isEqualTo("f-1");
    }

    private static JwtDecoder decoderFor(KeycloakDouble keycloak) throws MalformedURLException {
        var tokens = new TokenConfiguration();
        var realm = new Realm(keycloak.uri(), "secret");
        return tokens.jwtDecoder(realm, tokens.realmKeys(realm));
    }
}
