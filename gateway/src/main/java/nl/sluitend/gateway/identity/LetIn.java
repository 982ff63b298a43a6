package nl.sluitend.gateway.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Somebody signed in: registers their session, and sends them to the page that they asked for. */
@Component
class LetIn extends SimpleUrlAuthenticationSuccessHandler {

    private final OAuth2AuthorizedClientRepository clients;
    private final SignedInSessions sessions;
    private final Rights rights;

    LetIn(OAuth2AuthorizedClientRepository clients, SignedInSessions sessions, Rights rights) {
        this.clients = clients;
        this.sessions = sessions;
        this.rights = rights;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException, ServletException {
        OAuth2AuthorizedClient tokens =
                Objects.requireNonNull(clients.loadAuthorizedClient(Realm.REGISTRATION, who, request));
        var session = request.getSession();
        session.setAttribute(SignedIn.ATTRIBUTE, new SignedIn(session, sessions, who, tokens, rights.of(who)));
        super.onAuthenticationSuccess(request, response, who);
    }

    @Override
    protected String determineTargetUrl(HttpServletRequest request, HttpServletResponse response) {
        return request.getAttribute(PageAskedFor.ATTRIBUTE) instanceof String page ? page : getDefaultTargetUrl();
    }
}
