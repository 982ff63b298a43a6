package nl.sluitend.gateway.delivery;

import java.time.Instant;
import java.util.Optional;
import nl.sluitend.kernel.view.Page;
import nl.sluitend.kernel.view.Window;

/** Where deliveries are remembered, durably and for all nodes. */
public interface FeedDeliveries {

    /** Remembers that one began, before its first line is read. */
    void begin(FeedDelivery delivery);

    /** Remembers how far it is; returns whether an operator asked meanwhile that it stops. */
    boolean note(DeliveryNote note);

    /** Asks that it stops, on whichever node it comes in; returns whether it had not ended yet. */
    boolean cancel(String delivery, Instant at);

    /** The delivery of that key. */
    Optional<FeedDelivery> find(String delivery);

    /** All deliveries, the newest first. */
    Page<FeedDelivery> newestFirst(Window window);

    /** The rejected lines of one that are listed, in the order in which they were found. */
    Page<RejectedLine> rejections(String delivery, Window window);

    /** One rejected line, by its place in the list. */
    Optional<RejectedLine> rejection(String delivery, int place);
}
