package nl.sluitend.gateway.delivery;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A delivery of UWV's feed as it is remembered: who delivered, when, and how far it came. Never what a line said.
 *
 * @param delivery its key
 * @param began when it began
 * @param heard when something was last heard of it
 * @param ended when it ended; absent while it runs, and for ever when its node stopped meanwhile
 * @param outcome how it ended; absent as long as {@code ended} is
 * @param cancelling whether an operator asked that it stops
 * @param actor who delivered, by the pseudonym of the token
 * @param organisation the code of their employer; absent when the token names none
 * @param counts what became of its lines so far
 */
public record FeedDelivery(
        String delivery,
        Instant began,
        Instant heard,
        @Nullable Instant ended,
        @Nullable DeliveryState outcome,
        boolean cancelling,
        String actor,
        @Nullable String organisation,
        LineCounts counts) {

    /** Longer than a batch of lines takes when everything answers, the limit of a command included. */
    private static final Duration SILENCE = Duration.ofMinutes(2);

    /** One of which nothing came in yet. */
    public static FeedDelivery begun(String delivery, Instant now, String actor, @Nullable String organisation) {
        return new FeedDelivery(delivery, now, now, null, null, false, actor, organisation, LineCounts.NONE);
    }

    DeliveryState stateAt(Instant now) {
        if (outcome != null) {
            return outcome;
        }
        if (heard.plus(SILENCE).isBefore(now)) {
            return DeliveryState.SILENT;
        }
        return cancelling ? DeliveryState.CANCELLING : DeliveryState.RUNNING;
    }
}
