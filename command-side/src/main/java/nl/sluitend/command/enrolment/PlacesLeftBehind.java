package nl.sluitend.command.enrolment;

import java.time.Duration;
import java.time.Instant;
import nl.sluitend.command.decision.UnreadableEvent;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.programme.ReleasePlace;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;

/**
 * Settles places that were claimed, for instance by a node that was killed between the place and its enrolment: a
 * person who was enrolled keeps it, any other place is freed (ADR 8). Several nodes may do so at once.
 *
 * @param claimed the places claimed from programmes
 * @param commands sends the command that gives a place back
 * @param patience after which no decision can still be in progress
 */
public record PlacesLeftBehind(ClaimedPlaces claimed, CommandGateway commands, Duration patience) {

    private static final int AT_ONCE = 200;

    /** Settles what is old enough; returns how many places wait for a stream that cannot be read now. */
    public int look(Instant now) {
        return (int) claimed.before(patience, AT_ONCE).stream()
                .filter(place -> !isSettled(place, now))
                .count();
    }

    /** A stream that cannot be read holds up only its own place. */
    private boolean isSettled(ClaimedPlace place, Instant now) {
        try {
            if (!claimed.isEnrolled(place)) {
                release(place, now);
            }
            claimed.forget(place);
            return true;
        } catch (RuntimeException failure) {
            if (!UnreadableEvent.isSeenIn(failure)) {
                throw failure;
            }
            return false;
        }
    }

    private void release(ClaimedPlace place, Instant now) {
        var byTheProduct = new Decision(Caller.product(), now, null);
        try {
            commands.sendAndWait(
                    new ReleasePlace(place.programme(), place.trajectory().value(), byTheProduct));
        } catch (AggregateNotFoundException _) { // a place was claimed from a programme that does not exist
        }
    }
}
