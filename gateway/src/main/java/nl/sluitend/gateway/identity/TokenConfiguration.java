package nl.sluitend.gateway.identity;

import java.net.MalformedURLException;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Which tokens are trusted. Their lifetime follows the machine's clock: Keycloak does not move with the product's. */
@Configuration(proxyBeanMethods = false)
class TokenConfiguration {

    @Bean
    ClientRegistrationRepository clientRegistrations(Realm realm) {
        return new InMemoryClientRegistrationRepository(realm.registration());
    }

    @Bean
    RealmKeys realmKeys(Realm realm) throws MalformedURLException {
        return new RealmKeys(URI.create(realm.keys()).toURL());
    }

    @Bean
    JwtDecoder jwtDecoder(Realm realm, RealmKeys keys) {
        var signatures = NimbusJwtDecoder.withJwkSource(keys).build();
        signatures.setJwtValidator(_ -> OAuth2TokenValidatorResult.success());
        return new CheckedTokens(signatures, forUs(realm));
    }

    /** An ID token is signed with the same key and has the same audience: only its type differs. */
    private static OAuth2TokenValidator<Jwt> forUs(Realm realm) {
        var audience = new JwtClaimValidator<Collection<String>>(
                JwtClaimNames.AUD, named -> named != null && named.contains(Realm.CLIENT));
        var type = new JwtClaimValidator<Object>("typ", "Bearer"::equals);
        return JwtValidators.createDefaultWithValidators(
                List.of(JwtValidators.createDefaultWithIssuer(realm.issuer()), audience, type));
    }
}
