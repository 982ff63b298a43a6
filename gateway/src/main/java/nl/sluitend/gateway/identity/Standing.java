package nl.sluitend.gateway.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import reactor.core.publisher.Mono;

/** How long an admission lasts: what is opened with a token or a session lasts no longer than that. */
public interface Standing {

    /** The name of the socket attribute that holds its standing. */
    String ATTRIBUTE = "standing";

    /** The identity, as known now. */
    Authentication authentication();

    /** Emits once, when it ends, the reason. */
    Mono<Ending> end();

    /** Why it is over. */
    enum Ending {
        /** The token expired: a new one is accepted. */
        TOKEN,
        /** The session ended here or at the realm: the person has to sign in again. */
        SESSION,
        /** Role, organisation or mandate changed. */
        RIGHTS
    }

    /** The standing of this request; empty when it is not authenticated. */
    static Optional<Standing> of(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication instanceof JwtAuthenticationToken token
                ? Optional.of(new UntilTheTokenEnds(token))
                : SignedIn.in(request).map(Standing.class::cast);
    }
}
