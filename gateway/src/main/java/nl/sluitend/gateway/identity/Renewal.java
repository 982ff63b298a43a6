package nl.sluitend.gateway.identity;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/**
 * Has the realm renew a session's tokens, which also checks that the session still exists: the realm refuses for anyone
 * who signed out, is disabled or was removed, and otherwise returns their current roles and organisation.
 */
@Component
class Renewal {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final RestClientRefreshTokenTokenResponseClient realm = new RestClientRefreshTokenTokenResponseClient();
    private final JwtDecoder decoder;
    private final Rights rights;

    Renewal(JwtDecoder decoder, Rights rights) {
        this.decoder = decoder;
        this.rights = rights;
        realm.setRestClient(impatient());
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
            return refresh.map(token -> confirmed(session, renewed(session.tokens(), token)))
                    .orElse(Answer.NONE);
        } catch (OAuth2AuthorizationException refused) {
            return refused.getError().getErrorCode().equals(OAuth2ErrorCodes.INVALID_GRANT) ? Answer.OVER : Answer.NONE;
        } catch (JwtException | DataAccessException untold) {
            return Answer.NONE;
        }
    }

    private OAuth2AccessTokenResponse renewed(OAuth2AuthorizedClient tokens, OAuth2RefreshToken refresh) {
        return realm.getTokenResponse(
                new OAuth2RefreshTokenGrantRequest(tokens.getClientRegistration(), tokens.getAccessToken(), refresh));
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

    private static RestClient impatient() {
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(PATIENCE).build());
        requests.setReadTimeout(PATIENCE);
        return RestClient.builder()
                .requestFactory(requests)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }
}
