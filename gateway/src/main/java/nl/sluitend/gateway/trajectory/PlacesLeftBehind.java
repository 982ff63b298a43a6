package nl.sluitend.gateway.trajectory;

import java.time.Clock;
import java.time.Duration;
import nl.sluitend.gateway.bus.Commands;
import nl.sluitend.gateway.bus.UnreadableStream;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.programme.ReleasePlace;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks again and again at the places that were asked for, as by a node that was killed between a place and its
 * enrolment: who was enrolled keeps it, any other is free again (ADR 8). Several nodes may look at once.
 */
@Component
@EnableConfigurationProperties(ClaimedPlaceLimits.class)
class PlacesLeftBehind {

    private static final Logger LOG = LoggerFactory.getLogger(PlacesLeftBehind.class);
    private static final int AT_ONCE = 200;

    private final ClaimedPlaces claimed;
    private final Commands commands;
    private final Clock clock;
    private final Duration patience;

    @Autowired
    PlacesLeftBehind(ClaimedPlaces claimed, Commands commands, Clock clock, ClaimedPlaceLimits limits) {
        this(claimed, commands, clock, limits.unconfirmed());
    }

    PlacesLeftBehind(ClaimedPlaces claimed, Commands commands, Clock clock, Duration patience) {
        this.claimed = claimed;
        this.commands = commands;
        this.clock = clock;
        this.patience = patience;
    }

    @Scheduled(fixedDelayString = "${sluitend.places.look-every:1m}", initialDelayString = "30s")
    void look() {
        try {
            claimed.before(patience, AT_ONCE).forEach(this::settle);
        } catch (RuntimeException down) {
            LOG.warn(
                    "Places could not be looked at, they are again: {}",
                    down.getClass().getName());
        }
    }

    /** A stream that cannot be read keeps its own place waiting, and no other. */
    private void settle(ClaimedPlace place) {
        try {
            if (!claimed.isEnrolled(place)) {
                release(place);
            }
            claimed.forget(place);
        } catch (RuntimeException failure) {
            if (!UnreadableStream.isSeenIn(failure)) {
                throw failure;
            }
            LOG.warn("A place waits until the stream that may hold its enrolment can be read again.");
        }
    }

    private void release(ClaimedPlace place) {
        var now = new Decision(Caller.product(), clock.instant(), null);
        try {
            commands.send(new ReleasePlace(place.programme(), place.trajectory().value(), now));
        } catch (AggregateNotFoundException nothing) {
            LOG.warn("A place was asked of a programme that is not there: nothing is to be released.");
        }
    }
}
