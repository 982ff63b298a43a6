package nl.sluitend.gateway.identity;

import java.net.URI;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** The realm in Keycloak, with explicit addresses, so that the application can start before Keycloak is ready. */
@Component
public final class Realm {

    /** The client of the gateway itself, and the audience of every token for it. */
    static final String CLIENT = "sluitend-gateway";

    static final String REGISTRATION = "keycloak";

    private final String issuer;
    private final String secret;

    Realm(
            @Value("${sluitend.keycloak.uri}") String keycloak,
            @Value("${sluitend.keycloak.client-secret:}") String secret) {
        this.issuer = keycloak + "/realms/sluitend";
        this.secret = secret;
    }

    /** The site on which people sign in and out, as browsers name it: its scheme, host and port. */
    public String origin() {
        var address = URI.create(issuer);
        return address.getScheme() + "://" + address.getAuthority();
    }

    String issuer() {
        return issuer;
    }

    /** Where somebody signs out whom we do not know any more, and comes back from. */
    String farewell(String back) {
        return UriComponentsBuilder.fromUriString(at("logout"))
                .queryParam("client_id", CLIENT)
                .queryParam("post_logout_redirect_uri", "{back}")
                .encode()
                .buildAndExpand(back)
                .toUriString();
    }

    String keys() {
        return at("certs");
    }

    ClientRegistration registration() {
        return ClientRegistration.withRegistrationId(REGISTRATION)
                .clientId(CLIENT)
                .clientSecret(secret)
                .clientName("Sluitend")
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope("openid", "organization")
                .issuerUri(issuer)
                .authorizationUri(at("auth"))
                .tokenUri(at("token"))
                .jwkSetUri(keys())
                .userNameAttributeName("sub")
                .providerConfigurationMetadata(Map.of("end_session_endpoint", at("logout")))
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .build();
    }

    private String at(String endpoint) {
        return issuer + "/protocol/openid-connect/" + endpoint;
    }
}
