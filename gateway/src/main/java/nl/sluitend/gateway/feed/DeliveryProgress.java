package nl.sluitend.gateway.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.sluitend.gateway.decision.Broken;
import nl.sluitend.gateway.delivery.DeliveryNote;
import nl.sluitend.gateway.delivery.DeliveryState;
import nl.sluitend.gateway.delivery.FeedDeliveries;
import nl.sluitend.gateway.delivery.FeedDelivery;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.organisation.OrganisationCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Remembers how far one delivery is, so seldom that the feed does not wait for it, and hears whether it is to stop. */
final class DeliveryProgress {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryProgress.class);

    /** Between two looks; whatever came in between is in the next one. */
    static final Duration PACE = Duration.ofSeconds(2);

    private final FeedDeliveries remembered;
    private final Clock clock;
    private final FeedTally tally;
    private final String delivery = UUID.randomUUID().toString();
    private Instant next;
    private int told;

    private DeliveryProgress(FeedDeliveries remembered, Clock clock, FeedTally tally) {
        this.remembered = remembered;
        this.clock = clock;
        this.tally = tally;
        this.next = clock.instant().plus(PACE);
    }

    /** A delivery that cannot be remembered does not begin: the store that has no room for it would take no line. */
    static DeliveryProgress begin(FeedDeliveries remembered, Clock clock, FeedTally tally, Caller caller) {
        var progress = new DeliveryProgress(remembered, clock, tally);
        var employer = Optional.ofNullable(caller.organisation())
                .map(OrganisationCode::value)
                .orElse(null);
        remembered.begin(FeedDelivery.begun(
                progress.delivery, clock.instant(), caller.actor().id(), employer));
        return progress;
    }

    /**
     * Before a batch is taken: its sender may have been silent, and an operator may have stopped it meanwhile. What the batch
     * brings is told after it all the same.
     *
     * @throws FeedCancelled when an operator asked for it
     */
    void lookBefore() {
        look(clock.instant(), next);
    }

    /** @throws FeedCancelled when an operator asked for it */
    void look() {
        var now = clock.instant();
        look(now, now.plus(PACE));
    }

    private void look(Instant now, Instant again) {
        if (now.isBefore(next)) {
            return;
        }
        next = again;
        if (note(now, null)) {
            throw new FeedCancelled(tally.receipt());
        }
    }

    /**
     * What was taken is on disk whether or not this is remembered: the sender hears it all the same. Whoever asked that
     * it stops reads that it was stopped, whatever broke it off.
     */
    void end(DeliveryState outcome) {
        try {
            boolean isToStop = note(clock.instant(), outcome);
            if (isToStop && outcome == DeliveryState.INTERRUPTED) {
                note(clock.instant(), DeliveryState.CANCELLED);
            }
        } catch (RuntimeException lost) {
            LOG.warn("The end of delivery {} is not remembered: {}", delivery, Broken.trail(lost));
        }
    }

    private boolean note(Instant now, @Nullable DeliveryState outcome) {
        var listed = tally.listed();
        var more = IntStream.range(told, listed.size())
                .mapToObj(place -> listed.get(place).remembered(delivery, place))
                .toList();
        var isToStop = remembered.note(new DeliveryNote(delivery, now, tally.counts(), more, outcome));
        told = listed.size();
        return isToStop;
    }
}
