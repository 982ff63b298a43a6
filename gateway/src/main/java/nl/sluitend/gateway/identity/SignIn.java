package nl.sluitend.gateway.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** What a browser's sign-in yields: the same claims as a machine's token, checked by the same decoder. */
@Configuration(proxyBeanMethods = false)
class SignIn {

    /** Role and organisation stand in the access token; the ID token says only who it is. */
    @Bean
    OAuth2UserService<OidcUserRequest, OidcUser> signedIn(JwtDecoder decoder) {
        return request -> {
            try {
                var access = decoder.decode(request.getAccessToken().getTokenValue());
                return new DefaultOidcUser(
                        AuthorityUtils.NO_AUTHORITIES, request.getIdToken(), new OidcUserInfo(access.getClaims()));
            } catch (JwtException refused) {
                throw new OAuth2AuthenticationException(new OAuth2Error("invalid_token"), refused);
            }
        };
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
