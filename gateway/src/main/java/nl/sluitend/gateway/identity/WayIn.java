package nl.sluitend.gateway.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Sends a person to the sign-in, and passes along the page that they asked for. */
final class WayIn extends LoginUrlAuthenticationEntryPoint {

    private final RequestMatcher noPages;

    /** @param noPages addresses, bookmarked to sign in or out, that are not returned to after sign-in */
    WayIn(RequestMatcher noPages) {
        super(RealmProbe.SIGN_IN);
        this.noPages = noPages;
    }

    @Override
    protected String determineUrlToUseForThisRequest(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) {
        if (!FormToken.isForm(request) || request.getRequestedSessionId() != null) {
            // created now, so that simultaneous tabs of a browser share one; not for a form that another site sends
            KeptForm.keep(request, request.getSession());
        }
        if (FormToken.isForm(request)) {
            return KeptForm.shownAt(request).map(PageAskedFor::wayIn).orElse(RealmProbe.SIGN_IN);
        }
        return noPages.matches(request) ? RealmProbe.SIGN_IN : PageAskedFor.wayIn(OwnAddress.askedBy(request));
    }
}
