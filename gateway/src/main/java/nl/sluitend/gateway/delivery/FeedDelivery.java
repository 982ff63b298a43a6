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
 * @param ended when it told that it ended; absent while it runs, and for ever when its node stopped meanwhile
 * @param outcome how it ended; absent as long as {@code ended} is
 * @param cancelAsked when an operator asked that it stops; absent when nobody did
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
        @Nullable Instant cancelAsked,
        String actor,
        @Nullable String organisation,
        LineCounts counts) {

    /** Longer than a batch of lines takes when everything answers, the limit of a command included. */
    private static final Duration SILENCE = Duration.ofMinutes(2);

    /** One of which nothing came in yet. */
    public static FeedDelivery begun(String delivery, Instant now, String actor, @Nullable String organisation) {
        return new FeedDelivery(delivery, now, now, null, null, null, actor, organisation, LineCounts.NONE);
    }

    DeliveryState stateAt(Instant now) {
        if (outcome != null) {
            return outcome;
        }
        if (isSilentAt(now)) {
            return cancelAsked == null ? DeliveryState.SILENT : DeliveryState.CANCELLED;
        }
        return cancelAsked == null ? DeliveryState.RUNNING : DeliveryState.CANCELLING;
    }

    /** When it ended; one that was to stop and is silent ended by that, as nobody is there to tell it (ADR 43). */
    @Nullable
    Instant endedAt(Instant now) {
        return outcome == null && cancelAsked != null && isSilentAt(now) ? later(cancelAsked, silentFrom()) : ended;
    }

    private boolean isSilentAt(Instant now) {
        return silentFrom().isBefore(now);
    }

    private Instant silentFrom() {
        return heard.plus(SILENCE);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
