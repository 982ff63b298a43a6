package nl.sluitend.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/** A signature is checked once in a while, whether a token holds each time. */
class CheckedTokensTest {

    private final AtomicInteger checks = new AtomicInteger();
    private final AtomicBoolean expired = new AtomicBoolean();
    private final JwtDecoder tokens = new CheckedTokens(
            this::signed,
            _ -> expired.get()
                    ? OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token"))
                    : OAuth2TokenValidatorResult.success());

    private Jwt signed(String token) {
        checks.incrementAndGet();
        if (token.equals("forged")) {
            throw new BadJwtException("no such key");
        }
        return Jwt.withTokenValue(token).header("alg", "RS256").subject("sanne").build();
    }

    @Test
    void theSameTokenIsCheckedOnce() {
        tokens.decode("hers");

        assertThat(tokens.decode("hers").getSubject()).isEqualTo("sanne");
        assertThat(checks).hasValue(1);
    }

    @Test
    void aRememberedTokenExpires() {
        tokens.decode("hers");
        expired.set(true);

        assertThatThrownBy(() -> tokens.decode("hers")).isInstanceOf(JwtValidationException.class);
    }

    @Test
    void aForgedTokenIsNeverRemembered() {
        assertThatThrownBy(() -> tokens.decode("forged")).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> tokens.decode("forged")).isInstanceOf(BadJwtException.class);

        assertThat(checks).hasValue(2);
    }
}
