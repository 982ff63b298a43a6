package nl.sluitend.gateway.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Sends a person to the sign-in, and lets the page that they asked for go along. */
final class WayIn extends LoginUrlAuthenticationEntryPoint {

    private final RequestMatcher noPages;

    /** @param noPages addresses that somebody keeps as a bookmark to come in or go, and does not come back to */
    WayIn(RequestMatcher noPages) {
        super(RealmProbe.SIGN_IN);
        this.noPages = noPages;
    }

    @Override
    protected String determineUrlToUseForThisRequest(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) {
        request.getSession(); // now, so that the tabs of a browser that all come at once meet in one
        return noPages.matches(request) ? RealmProbe.SIGN_IN : PageAskedFor.wayIn(request);
    }
}
