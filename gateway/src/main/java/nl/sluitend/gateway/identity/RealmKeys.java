package nl.sluitend.gateway.identity;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.health.HealthStatus;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The realm's keys: kept through an outage of Keycloak, and fetched seldom, however many unknown keys tokens name.
 *
 * <p>Two failures look alike to the library: Keycloak cannot be reached (the product is unavailable, 503), and a token
 * names a key that was not there a moment ago (the token is wrong, 401). The result of the last attempt distinguishes
 * them.
 */
final class RealmKeys implements JWKSource<SecurityContext> {

    private static final int CONNECT_MILLIS = 1_000;
    private static final int READ_MILLIS = 2_000;
    private static final Duration HELD_IN_AN_OUTAGE = Duration.ofHours(4);
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(10);

    private final AtomicBoolean reachable = new AtomicBoolean();
    private final JWKSource<SecurityContext> keys;

    RealmKeys(URL address) {
        keys = JWKSourceBuilder.<SecurityContext>create(
                        address, new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS))
                .rateLimited(BETWEEN_ATTEMPTS.toMillis())
                .outageTolerant(HELD_IN_AN_OUTAGE.toMillis())
                .healthReporting(report -> reachable.set(report.getHealthStatus() == HealthStatus.HEALTHY))
                .build();
    }

    @Override
    public List<JWK> get(JWKSelector selector, SecurityContext context) throws KeySourceException {
        try {
            return keys.get(selector, context);
        } catch (RateLimitReachedException tooSoon) {
            if (reachable.get()) {
                return List.of();
            }
            throw tooSoon;
        }
    }
}
