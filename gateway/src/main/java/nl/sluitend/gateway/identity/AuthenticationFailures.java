package nl.sluitend.gateway.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.sluitend.gateway.decision.Problems;
import nl.sluitend.gateway.decision.Wording;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Answers an unauthenticated machine: its token is wrong (401), or cannot be checked as Keycloak is down (503). */
@Component
class AuthenticationFailures implements AuthenticationEntryPoint, AuthenticationFailureHandler {

    private final BearerTokenAuthenticationEntryPoint challenge = new BearerTokenAuthenticationEntryPoint();
    private final Problems problems;

    AuthenticationFailures(Problems problems) {
        this.problems = problems;
        challenge.setRealmName("sluitend");
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (why instanceof AuthenticationServiceException) {
            response.setHeader("Retry-After", "10");
            problems.write(response, Problems.of(HttpStatus.SERVICE_UNAVAILABLE, IdentityWords.UNREACHABLE));
        } else {
            challenge.commence(request, response, why);
            var told = cameWithACookie(request) ? IdentityWords.SESSION_ENDED : Wording.TOKEN_REFUSED;
            problems.write(response, Problems.of(HttpStatus.UNAUTHORIZED, told));
        }
    }

    private static boolean cameWithACookie(HttpServletRequest request) {
        return request.getRequestedSessionId() != null && request.getHeader(HttpHeaders.AUTHORIZATION) == null;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        commence(request, response, why);
    }
}
