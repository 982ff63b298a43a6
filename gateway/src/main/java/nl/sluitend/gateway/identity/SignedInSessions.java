package nl.sluitend.gateway.identity;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** All sessions on this node. The realm's own id of a session is kept in the session itself. */
@Component
class SignedInSessions {

    private final Set<SignedIn> living = ConcurrentHashMap.newKeySet();

    void began(SignedIn session) {
        living.add(session);
    }

    void ended(SignedIn session) {
        living.remove(session);
    }

    Collection<SignedIn> living() {
        return List.copyOf(living);
    }

    /** Ends those that the realm names: one session, or all of a person. */
    void end(OidcLogoutToken named) {
        living().stream()
                .filter(session -> isNamed(session.authentication(), named))
                .forEach(SignedIn::leave);
    }

    private static boolean isNamed(Authentication who, OidcLogoutToken named) {
        if (!(who.getPrincipal() instanceof OidcUser user)) {
            return false;
        }
        return named.getSessionId() == null
                ? Objects.equals(named.getSubject(), user.getSubject())
                : Objects.equals(named.getSessionId(), user.getClaimAsString("sid"));
    }
}
