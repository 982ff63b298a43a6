package nl.sluitend.query.rebuild;

import java.util.stream.Stream;
import nl.sluitend.kernel.rebuild.RebuildState;
import nl.sluitend.query.fold.CannotBeFolded;

/**
 * Waits until processors have folded into the new generation what happened since its reading began.
 *
 * @param job the rebuild
 * @param generations what folds here
 */
record CatchingUp(Job job, Generations generations) {

    void run() {
        var target = job.site().head().getAsLong();
        job.await(() -> hasReached(target));
        job.change(state -> state.with(
                caughtUp -> caughtUp.at(caughtUp.compareFirst() ? RebuildState.COMPARING : RebuildState.SWITCHING)));
    }

    private boolean hasReached(long target) {
        generations.trouble(job.generation()).ifPresent(CatchingUp::rethrow);
        return job.site().tokens().positions().of(job.processor()) >= target;
    }

    /** What else troubles a processor, such as a store that is down, passes. */
    private static void rethrow(Throwable trouble) {
        Stream.iterate(trouble, each -> each != null, Throwable::getCause)
                .filter(CannotBeFolded.class::isInstance)
                .map(CannotBeFolded.class::cast)
                .findFirst()
                .ifPresent(broken -> {
                    throw broken;
                });
    }
}
