package nl.sluitend.gateway.identity;

import static nl.sluitend.kernel.rule.Refused.require;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import nl.sluitend.gateway.decision.Problems;
import nl.sluitend.kernel.rule.Refused;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whoever changes something with a cookie shows the header {@code X-Sluitend}: a page of another site can make the
 * browser send the cookie, but not a header of its own without our leave, and we give none (no CORS). A bearer token is
 * such a header itself.
 */
final class CookieGuard extends OncePerRequestFilter {

    static final String HEADER = "X-Sluitend";

    private static final Set<String> CHANGES_NOTHING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final Problems problems;

    CookieGuard(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return CHANGES_NOTHING.contains(request.getMethod())
                || request.getRequestedSessionId() == null
                || request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            require(new Entry.CookiePostsCarryTheHeader(request.getHeader(HEADER) != null));
            chain.doFilter(request, response);
        } catch (Refused refused) {
            problems.write(response, Problems.forbidden(refused.refusal()));
        }
    }
}
