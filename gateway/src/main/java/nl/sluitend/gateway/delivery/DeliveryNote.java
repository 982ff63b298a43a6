package nl.sluitend.gateway.delivery;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a delivery is.
 *
 * @param delivery its key
 * @param at when that was so
 * @param counts what became of its lines so far
 * @param rejections those that no earlier note had; saying one again changes nothing
 * @param outcome how it ended; absent while it runs
 */
public record DeliveryNote(
        String delivery,
        Instant at,
        LineCounts counts,
        List<RejectedLine> rejections,
        @Nullable DeliveryState outcome) {

    public DeliveryNote {
        rejections = List.copyOf(rejections);
    }
}
