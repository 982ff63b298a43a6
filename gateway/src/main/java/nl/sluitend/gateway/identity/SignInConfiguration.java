package nl.sluitend.gateway.identity;

import java.util.HashMap;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/** Gives a browser's sign-in the same claims as a machine's token, checked by the same decoder. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    private static final Set<String> OF_THE_SIGN_IN =
            Set.of("iss", "sub", "aud", "azp", "exp", "iat", "auth_time", "nonce", "acr", "sid");

    /** Role and organisation are in the access token; the ID token says only who it is. */
    @Bean
    OAuth2UserService<OidcUserRequest, OidcUser> signedIn(JwtDecoder decoder) {
        return request -> {
            try {
                var access = decoder.decode(request.getAccessToken().getTokenValue());
                return user(request.getIdToken(), access);
            } catch (JwtException refused) {
                throw new OAuth2AuthenticationException(new OAuth2Error("invalid_token"), refused);
            }
        };
    }

    /**
     * The user of the ID token, with the claims of the access token. The ID token is as old as the sign-in and would
     * take precedence, so claims that both may have are kept from the access token only.
     */
    static OidcUser user(OidcIdToken identity, Jwt access) {
        var own = new HashMap<>(identity.getClaims());
        own.keySet().retainAll(OF_THE_SIGN_IN);
        var bare = new OidcIdToken(identity.getTokenValue(), identity.getIssuedAt(), identity.getExpiresAt(), own);
        return new DefaultOidcUser(AuthorityUtils.NO_AUTHORITIES, bare, new OidcUserInfo(access.getClaims()));
    }

    /** Spring Security forgets what it keeps about a session when that session ends. */
    @Bean
    HttpSessionEventPublisher endOfSessions() {
        return new HttpSessionEventPublisher();
    }

    /** Kept in the session, so that they end with it. */
    @Bean
    OAuth2AuthorizedClientRepository tokensOfSessions() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    @Bean
    JwtDecoderFactory<ClientRegistration> idTokens(RealmKeys keys) {
        return registration -> {
            var decoder = NimbusJwtDecoder.withJwkSource(keys).build();
            decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                    new JwtTimestampValidator(), new OidcIdTokenValidator(registration)));
            return decoder;
        };
    }
}
