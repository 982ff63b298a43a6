package nl.sluitend.gateway.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * The sign-ins that wait at the realm, each under its own state, the latest ten of a session. Spring Security 7.1 keeps
 * only one, so that of two tabs only the last could sign in.
 */
final class SignInsBegun implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private static final String ATTRIBUTE = SignInsBegun.class.getName();
    private static final int MOST = 10;

    @Override
    public synchronized @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return begun(request).map(all -> all.get(stateOf(request))).orElse(null);
    }

    @Override
    public synchronized void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest begun, HttpServletRequest request, HttpServletResponse response) {
        if (begun == null) {
            removeAuthorizationRequest(request, response);
            return;
        }
        var all = begun(request).orElseGet(LinkedHashMap::new);
        all.put(begun.getState(), begun);
        if (all.size() > MOST) {
            all.remove(all.keySet().iterator().next());
        }
        request.getSession().setAttribute(ATTRIBUTE, all);
    }

    /** Somebody who comes back from the realm with it goes on to the page for which it was begun. */
    @Override
    public synchronized @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        var ended = begun(request).map(all -> all.remove(stateOf(request)));
        ended.ifPresent(
                begun -> request.setAttribute(PageAskedFor.ATTRIBUTE, begun.getAttribute(PageAskedFor.ATTRIBUTE)));
        return ended.orElse(null);
    }

    private static String stateOf(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("state")).orElse("");
    }

    @SuppressWarnings("unchecked") // nobody else writes under that name
    private static Optional<Map<String, OAuth2AuthorizationRequest>> begun(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (Map<String, OAuth2AuthorizationRequest>) session.getAttribute(ATTRIBUTE));
    }
}
