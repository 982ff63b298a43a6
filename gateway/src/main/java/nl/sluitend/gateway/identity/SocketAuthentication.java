package nl.sluitend.gateway.identity;

import static nl.sluitend.kernel.rule.Refused.require;

import java.util.Map;
import java.util.Optional;
import nl.sluitend.gateway.decision.DecisionWriter;
import nl.sluitend.kernel.rule.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;

/**
 * Authenticates a socket. A script in a browser cannot set headers on a socket, so a token may come with its first
 * message, and is treated as if it were a header.
 */
@Component
public class SocketAuthentication {

    private static final String BEARER = "Bearer ";

    private final JwtAuthenticationProvider tokens;
    private final Callers callers;
    private final DecisionWriter decisions;

    SocketAuthentication(JwtDecoder decoder, Callers callers, DecisionWriter decisions) {
        this.tokens = new JwtAuthenticationProvider(decoder);
        this.callers = callers;
        this.decisions = decisions;
    }

    /**
     * The standing for the rest of the socket's life.
     *
     * @param opener who opened it, by a header or a cookie
     * @param said the payload of the first message
     * @throws org.springframework.security.core.AuthenticationException when the caller is unknown, or cannot be
     * determined
     * @throws Refused when the token or the page does not say what it must
     */
    public Standing of(@Nullable Standing opener, Map<String, Object> said) {
        var standing = valueOf(said, HttpHeaders.AUTHORIZATION)
                .map(this::bearing)
                .or(() -> Optional.ofNullable(opener))
                .orElseThrow(() -> new InsufficientAuthenticationException("neither a token nor a session"));
        try {
            requireOwnPage(standing, valueOf(said, CookieGuard.HEADER).orElse(""));
            callers.of(standing.authentication());
            return standing;
        } catch (Refused refused) {
            writeDown(standing.authentication(), refused);
            throw refused;
        }
    }

    private static void requireOwnPage(Standing standing, String page) {
        if (standing instanceof SignedIn session) {
            require(new TokenRules.ThePageBelongsToWhoIsSignedIn(page, session.page()));
        }
    }

    /** The caller's pseudonym, under which their open subscriptions are counted. */
    public static String personOf(Standing standing) {
        return Claims.of(standing.authentication()).map(Claims::subject).orElseThrow();
    }

    private Standing bearing(String header) {
        if (!header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            throw new BadCredentialsException("no bearer token");
        }
        var token = new BearerTokenAuthenticationToken(
                header.substring(BEARER.length()).strip());
        return new UntilTheTokenEnds((JwtAuthenticationToken) tokens.authenticate(token));
    }

    private static Optional<String> valueOf(Map<String, Object> said, String name) {
        return said.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                .map(entry -> String.valueOf(entry.getValue()))
                .findFirst();
    }

    private void writeDown(Authentication who, Refused refused) {
        var subject = Claims.of(who).map(Claims::subject).orElse(null);
        decisions.refusedToken(subject, "connection_init", refused.refusal());
    }
}
