package nl.sluitend.infra.enrolment;

import java.time.Clock;
import nl.sluitend.command.enrolment.ClaimedPlaces;
import nl.sluitend.command.enrolment.PlacesLeftBehind;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has the command side settle claimed places regularly (ADR 8). */
@Component
class PlacesLookedAt {

    private static final Logger LOG = LoggerFactory.getLogger(PlacesLookedAt.class);

    private final PlacesLeftBehind places;
    private final Clock clock;

    PlacesLookedAt(ClaimedPlaces claimed, CommandGateway commands, Clock clock, ClaimedPlaceLimits limits) {
        places = new PlacesLeftBehind(claimed, commands, limits.unconfirmed());
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${sluitend.places.look-every:1m}", initialDelayString = "30s")
    void look() {
        try {
            int waiting = places.look(clock.instant());
            if (waiting > 0) {
                LOG.warn("{} places wait until the stream that may hold their enrolment can be read again.", waiting);
            }
        } catch (RuntimeException down) {
            LOG.warn(
                    "Places could not be looked at, they are again: {}",
                    down.getClass().getName());
        }
    }
}
