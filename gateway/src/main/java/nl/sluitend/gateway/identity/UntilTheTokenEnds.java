package nl.sluitend.gateway.identity;

import java.time.Duration;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The standing of the bearer of a token. Open connections do not get the clock skew that a request is allowed. */
record UntilTheTokenEnds(JwtAuthenticationToken authentication) implements Standing {

    private static final JwtTimestampValidator LIFE = new JwtTimestampValidator(Duration.ZERO);
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    @Override
    public Mono<Ending> end() {
        return Flux.interval(Duration.ZERO, A_SECOND)
                .onBackpressureDrop()
                .filter(_ -> LIFE.validate(authentication.getToken()).hasErrors())
                .next()
                .map(_ -> Ending.TOKEN);
    }
}
