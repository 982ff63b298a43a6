package nl.sluitend.gateway.identity;

import static nl.sluitend.kernel.rule.Refused.require;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import nl.sluitend.gateway.decision.Problems;
import nl.sluitend.kernel.rule.Refused;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * Guards requests with a cookie. A request that changes something must carry the header {@code X-Sluitend}: a page of
 * another site can make the browser send the cookie, but not a header of its own without CORS, which is not allowed
 * here. A form cannot send headers, and carries a {@link FormToken} instead. The header says for whom the page was opened, because all tabs share the cookie and it may be somebody else's
 * by now. A socket is opened without headers and has its origin checked instead. A bearer token is such a header
 * itself.
 */
final class CookieGuard extends OncePerRequestFilter {

    static final String HEADER = "X-Sluitend";

    private static final String BEARER = "Bearer ";

    private static final Set<String> CHANGES_NOTHING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final Problems problems;

    CookieGuard(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return (CHANGES_NOTHING.contains(request.getMethod()) && !opensASocket(request))
                || request.getRequestedSessionId() == null
                || showsAToken(request);
    }

    /** Any other kind of credentials is ignored here, and the cookie would count. */
    private static boolean showsAToken(HttpServletRequest request) {
        var shown = request.getHeader(HttpHeaders.AUTHORIZATION);
        return shown != null && shown.regionMatches(true, 0, BEARER, 0, BEARER.length());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (passes(request, response)) {
            chain.doFilter(request, response);
        }
    }

    private boolean passes(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var signedIn = SignedIn.in(request);
        var form = FormToken.in(request);
        var page = form.map(FormToken::page).orElse(request.getHeader(HEADER));
        try {
            if (opensASocket(request)) {
                require(new TokenRules.ACookieOpensSocketsOfItsOwnSiteOnly(signedIn.isPresent(), isOfOurs(request)));
                return true;
            }
            require(new TokenRules.CookiePostsCarryTheHeader(page != null));
        } catch (Refused refused) {
            problems.tell(request, response, Problems.forbidden(refused.refusal()));
            return false;
        }
        return belongs(page, signedIn, request, response) && isSentFromHere(form, signedIn, request, response);
    }

    private boolean belongs(
            String page, Optional<SignedIn> signedIn, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            require(new TokenRules.ThePageBelongsToWhoIsSignedIn(
                    page, signedIn.map(SignedIn::page).orElse(page)));
            return true;
        } catch (Refused refused) {
            problems.tell(request, response, Problems.conflict(refused.refusal()));
            return false;
        }
    }

    /**
     * A form of an earlier session of the same person is shown again with what they typed or ticked, and not acted upon.
     * Whoever wants to sign out may do so from any page of theirs.
     */
    private boolean isSentFromHere(
            Optional<FormToken> form,
            Optional<SignedIn> signedIn,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (form.isEmpty() || signedIn.isEmpty() || signsOut(request)) {
            return true;
        }
        var own = signedIn.get().formToken();
        if (form.get().isOfTheSession(own)) {
            return true;
        }
        var shownAt = KeptForm.shownAt(request);
        if (shownAt.isPresent()) {
            KeptForm.keep(request, request.getSession());
            response.sendRedirect(request.getContextPath() + shownAt.get());
            return false;
        }
        if (KeptForm.isSearch(request)) {
            KeptForm.markLateSearch(request);
            return true;
        }
        return belongs(form.get().secret(), signedIn, request, response);
    }

    private static boolean signsOut(HttpServletRequest request) {
        return request.getRequestURI().equals(request.getContextPath() + "/logout");
    }

    private static boolean opensASocket(HttpServletRequest request) {
        return "websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE));
    }

    private static boolean isOfOurs(HttpServletRequest request) {
        return WebUtils.isSameOrigin(new ServletServerHttpRequest(request));
    }
}
