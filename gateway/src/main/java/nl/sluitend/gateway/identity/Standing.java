package nl.sluitend.gateway.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import reactor.core.publisher.Mono;

/** How long somebody may stay who was let in: what is opened with a token or a session lasts no longer than that. */
public interface Standing {

    /** Under which name the standing of a socket lies among its attributes. */
    String ATTRIBUTE = "standing";

    /** Who it is, by what is known now. */
    Authentication authentication();

    /** Says once why it is over; silent as long as it lasts. */
    Mono<Ending> end();

    /** Why it is over. */
    enum Ending {
        /** The token's time is up: another one opens the door again. */
        TOKEN,
        /** The session ended here or at the realm: somebody has to sign in. */
        SESSION,
        /** Role, organisation or mandate are others than they were. */
        RIGHTS
    }

    /** The standing behind this request; empty when nobody is known. */
    static Optional<Standing> of(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication instanceof JwtAuthenticationToken token
                ? Optional.of(new UntilTheTokenEnds(token))
                : SignedIn.in(request).map(Standing.class::cast);
    }
}
