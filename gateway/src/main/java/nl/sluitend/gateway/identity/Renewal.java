package nl.sluitend.gateway.identity;

import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;

/**
 * Has the realm renew a session's tokens, which also checks that the session still exists: the realm refuses for anyone
 * who signed out, is disabled or was removed, and otherwise returns their current roles and organisation.
 */
@Component
class Renewal {

    private final TokenEndpoint realm = new TokenEndpoint();
    private final JwtDecoder decoder;
    private final Rights rights;

    Renewal(JwtDecoder decoder, Rights rights) {
        this.decoder = decoder;
        this.rights = rights;
    }

    /** The realm's answer about a session. */
    enum Answer {
        /** It goes on, with the rights in the answer. */
        CONFIRMED,
        /** It ended there. */
        OVER,
        /** No answer, or no conclusive one. */
        NONE
    }

    Answer of(SignedIn session) {
        try {
            var refresh = Optional.ofNullable(session.tokens().getRefreshToken());
            return refresh.map(token -> confirmed(session, realm.renewed(session.tokens(), token)))
                    .orElse(Answer.NONE);
        } catch (OAuth2AuthorizationException refused) {
            return refused.getError().getErrorCode().equals(OAuth2ErrorCodes.INVALID_GRANT) ? Answer.OVER : Answer.NONE;
        } catch (JwtException | DataAccessException untold) {
            return Answer.NONE;
        }
    }

    private Answer confirmed(SignedIn session, OAuth2AccessTokenResponse fresh) {
        if (!(session.authentication().getPrincipal() instanceof OidcUser before)) {
            return Answer.NONE;
        }
        var access = decoder.decode(fresh.getAccessToken().getTokenValue());
        if (!Objects.equals(before.getSubject(), access.getSubject())) {
            return Answer.OVER;
        }
        var now = SignInConfiguration.user(before.getIdToken(), access);
        var who = new OAuth2AuthenticationToken(now, now.getAuthorities(), Realm.REGISTRATION);
        session.confirm(who, with(session.tokens(), fresh), rights.of(who));
        return Answer.CONFIRMED;
    }

    private static OAuth2AuthorizedClient with(OAuth2AuthorizedClient before, OAuth2AccessTokenResponse fresh) {
        var refresh = Optional.ofNullable(fresh.getRefreshToken()).orElse(before.getRefreshToken());
        return new OAuth2AuthorizedClient(
                before.getClientRegistration(), before.getPrincipalName(), fresh.getAccessToken(), refresh);
    }
}
