package nl.sluitend.infra.build;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Shows which build runs to everybody who may ask for the health, even where details are not shown. */
@Component("build")
class BuildHealth implements HealthIndicator {

    private final Health running = Health.status(
                    new Status(Status.UP.getCode(), Build.running().toString()))
            .build();

    @Override
    public Health health() {
        return running;
    }
}
