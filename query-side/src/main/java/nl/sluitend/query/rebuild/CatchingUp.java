package nl.sluitend.query.rebuild;

import nl.sluitend.kernel.rebuild.RebuildState;

/**
 * Waits until processors have folded into the new generation what happened since its reading began. A generation that
 * set aside what the serving one shows is looked at by an operator before it serves.
 *
 * @param job the rebuild
 */
record CatchingUp(Job job) {

    void run() {
        var target = job.site().head().getAsLong();
        job.await(() -> job.site().tokens().positions().of(job.processor()) >= target);
        var lacking = Lacking.of(job.site(), job.state());
        job.change(state -> state.with(caughtUp -> caughtUp.at(
                caughtUp.compareFirst() || lacking.isAny() ? RebuildState.COMPARING : RebuildState.SWITCHING)));
    }
}
