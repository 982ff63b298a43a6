package nl.sluitend.query.rebuild;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;

/**
 * Moves the pointer. The old generation is stopped first, on every node, so that nobody who has read it finds anything
 * older in the new one.
 *
 * @param work the rebuild
 * @param look has this node look at the pointer at once
 */
record Switching(RebuildRun work, Runnable look) {

    /** By then a gap in the log that is in only one of the tokens is settled. */
    private static final Duration SETTLED = Duration.ofSeconds(2);

    void run() {
        var serving = work.state().serving();
        look.run();
        if (serving != null) {
            var held = held(work.context().view().processor(serving));
            work.await(hasSeen(held));
        }
        work.change(ViewPointer::switched);
        look.run();
    }

    /** The position of the old generation, once no node folds it any more. */
    private List<TrackingToken> held(String processor) {
        var held = new ArrayList<TrackingToken>();
        work.await(() -> {
            try {
                held.addAll(work.context().tokens().claimed(processor));
                return true;
            } catch (UnableToClaimTokenException _) {
                return false;
            }
        });
        return held;
    }

    /**
     * All that the old generation may have shown: a node that died in it had shown more than its position says
     * (ADR 38), and none could show what was recorded after it stopped.
     */
    private BooleanSupplier hasSeen(List<TrackingToken> held) {
        var positions = work.context().tokens().positions();
        var end = System.nanoTime() + SETTLED.toNanos();
        var furthest = Math.max(
                work.context().head().getAsLong(), Positions.furthest(held).orElse(Long.MIN_VALUE));
        return () -> positions.of(work.processor()) >= furthest
                && (positions.cover(work.processor(), held) || System.nanoTime() > end);
    }
}
