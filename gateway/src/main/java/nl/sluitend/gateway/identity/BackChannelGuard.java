package nl.sluitend.gateway.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.sluitend.gateway.decision.Problems;
import nl.sluitend.gateway.decision.Wording;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Anybody can call the back channel. Spring Security 7.1 answers a signed token that is not about a logout with a
 * server error; it is a bad request, and only a realm whose keys cannot be fetched is an outage.
 */
final class BackChannelGuard extends OncePerRequestFilter {

    private static final String BACK_CHANNEL = "/logout/connect/back-channel/";

    private final Problems problems;

    BackChannelGuard(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + BACK_CHANNEL);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (AuthenticationServiceException failure) {
            var nonsense = failure.getCause() instanceof IllegalArgumentException;
            problems.write(
                    response,
                    nonsense
                            ? Problems.of(HttpStatus.BAD_REQUEST, Wording.TOKEN_REFUSED)
                            : Problems.of(HttpStatus.SERVICE_UNAVAILABLE, IdentityWords.UNREACHABLE));
        }
    }
}
