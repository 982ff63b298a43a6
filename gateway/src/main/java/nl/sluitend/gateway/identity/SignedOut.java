package nl.sluitend.gateway.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends a form's reader on, and tells a script where to go, so that Keycloak's session ends, too (OIDC RP-initiated logout). A body and not a
 * redirect: a script that posted with our header cannot follow one to another origin.
 */
@Component
class SignedOut extends OidcClientInitiatedLogoutSuccessHandler {

    private final Realm realm;
    private final JsonMapper json;

    SignedOut(ClientRegistrationRepository clients, Realm realm, JsonMapper json) {
        super(clients);
        this.realm = realm;
        this.json = json;
        setPostLogoutRedirectUri("{baseUrl}/");
        setRedirectStrategy(this::tell);
    }

    /** Whoever's session here ended before may still be signed in at the realm: it asks them there. */
    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) {
        return who == null
                ? realm.farewell(ServletUriComponentsBuilder.fromContextPath(request)
                        .path("/")
                        .toUriString())
                : super.determineTargetUrl(request, response, who);
    }

    private void tell(HttpServletRequest request, HttpServletResponse response, String address) throws IOException {
        if (FormToken.isForm(request)) {
            response.sendRedirect(address);
            return;
        }
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(Map.of("location", address)));
    }
}
