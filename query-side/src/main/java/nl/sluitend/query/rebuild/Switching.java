package nl.sluitend.query.rebuild;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;

/**
 * Moves the pointer. The old generation is held still first, on every node: so whoever saw something in it finds in the
 * new one nothing older.
 *
 * @param job the rebuild
 * @param look has this node look at the pointer at once
 */
record Switching(Job job, Runnable look) {

    /** A gap in the log that the one token knows and the other does not is settled by then. */
    private static final Duration SETTLED = Duration.ofSeconds(2);

    void run() {
        var serving = job.state().serving();
        look.run();
        if (serving != null) {
            var held = held(job.site().view().processor(serving));
            job.await(hasSeen(held));
        }
        job.change(ViewState::switched);
        look.run();
    }

    /** Where the old one stands, once no node folds it any more. */
    private List<TrackingToken> held(String processor) {
        var held = new ArrayList<TrackingToken>();
        job.await(() -> {
            try {
                held.addAll(job.site().tokens().claimed(processor));
                return true;
            } catch (UnableToClaimTokenException _) {
                return false;
            }
        });
        return held;
    }

    private BooleanSupplier hasSeen(List<TrackingToken> held) {
        var positions = job.site().tokens().positions();
        var end = System.nanoTime() + SETTLED.toNanos();
        var furthest = Positions.furthest(held).orElse(Long.MIN_VALUE);
        return () -> positions.of(job.processor()) >= furthest
                && (positions.cover(job.processor(), held) || System.nanoTime() > end);
    }
}
