package nl.sluitend.query.rebuild;

import nl.sluitend.kernel.rebuild.RebuildState;

/**
 * Waits until processors have folded into the new generation what happened since its reading began. A generation that
 * set aside streams that the one in use shows is first checked by an operator.
 *
 * @param work the rebuild
 */
record CatchingUp(RebuildRun work) {

    void run() {
        var target = work.context().head().getAsLong();
        work.await(() -> work.context().tokens().positions().of(work.processor()) >= target);
        var lacking = Lacking.of(work.context(), work.state());
        work.change(state -> state.with(caughtUp -> caughtUp.at(
                caughtUp.compareFirst() || lacking.isAny() ? RebuildState.COMPARING : RebuildState.SWITCHING)));
    }
}
