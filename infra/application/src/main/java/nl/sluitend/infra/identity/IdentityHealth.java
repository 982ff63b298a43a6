package nl.sluitend.infra.identity;

import java.net.URI;
import nl.sluitend.infra.settings.SluitendSettings;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Whether people can sign in now. */
@Component("identity")
class IdentityHealth extends AbstractHealthIndicator {

    private final URI keycloak;

    IdentityHealth(SluitendSettings settings) {
        super("Keycloak does not answer");
        this.keycloak = URI.create(settings.keycloak().uri());
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) throws InterruptedException {
        builder.withDetail("address", keycloak);
        if (RealmPage.answers(keycloak)) {
            builder.up();
        } else {
            builder.down();
        }
    }
}
