package nl.sluitend.gateway.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/**
 * Remembers for a while which signatures were verified, because a page sends the same token with every request. Whether
 * a token is still valid, and meant for us, is checked each time. A key that the realm withdraws stays trusted for that
 * while.
 */
final class CheckedTokens implements JwtDecoder {

    private static final Duration A_WHILE = Duration.ofSeconds(30);
    private static final int MOST = 2_000;

    private final JwtDecoder signatures;
    private final OAuth2TokenValidator<Jwt> validity;
    private final Cache<String, Jwt> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(A_WHILE).build();

    /** Signatures are verified by the first, everything else by the second. */
    CheckedTokens(JwtDecoder signatures, OAuth2TokenValidator<Jwt> validity) {
        this.signatures = signatures;
        this.validity = validity;
    }

    @Override
    public Jwt decode(String token) {
        var jwt = known.get(token, signatures::decode);
        var found = validity.validate(jwt);
        if (found.hasErrors()) {
            throw new JwtValidationException("The token does not hold.", found.getErrors());
        }
        return jwt;
    }
}
