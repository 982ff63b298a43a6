package nl.sluitend.query.rebuild;

import nl.sluitend.kernel.rebuild.RebuildState;
import nl.sluitend.query.fold.CannotBeFolded;

/**
 * The way of a rebuild, from wherever it is.
 *
 * @param job the rebuild
 * @param generations what folds here
 * @param look has this node look at the pointer at once
 */
record Rebuild(Job job, Generations generations, Runnable look) {

    void run() {
        try {
            while (goesOn(job.state().underWay().state())) {
                look.run();
            }
        } catch (CannotBeFolded broken) {
            giveUp(String.valueOf(broken.getMessage()));
        }
    }

    private boolean goesOn(RebuildState state) {
        switch (state) {
            case READING -> new Reading(job).run();
            case CATCHING_UP -> new CatchingUp(job, generations).run();
            case COMPARING -> new Comparing(job).run();
            case SWITCHING -> new Switching(job, look).run();
            case AWAITING_CONFIRMATION, SWITCHED, CANCELLED, FAILED -> {}
        }
        return state == RebuildState.READING || state == RebuildState.CATCHING_UP || state == RebuildState.COMPARING;
    }

    /** The serving generation stays. Where there is none yet, there is nothing to go back to: it is tried again. */
    private void giveUp(String sentence) {
        job.change(state -> state.serving() == null
                ? state.with(troubled -> troubled.troubledBy(sentence))
                : state.givenUp(RebuildState.FAILED, sentence));
        look.run();
    }
}
