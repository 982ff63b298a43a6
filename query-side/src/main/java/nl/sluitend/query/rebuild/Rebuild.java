package nl.sluitend.query.rebuild;

import nl.sluitend.kernel.rebuild.RebuildState;

/**
 * The way of a rebuild, from wherever it is.
 *
 * @param job the rebuild
 * @param look has this node look at the pointer at once
 */
record Rebuild(Job job, Runnable look) {

    void run() {
        while (goesOn(job.state().underWay().state())) {
            look.run();
        }
    }

    private boolean goesOn(RebuildState state) {
        switch (state) {
            case READING -> new Reading(job).run();
            case CATCHING_UP -> new CatchingUp(job).run();
            case COMPARING -> new Comparing(job).run();
            case SWITCHING -> new Switching(job, look).run();
            case AWAITING_CONFIRMATION, SWITCHED, CANCELLED, FAILED -> {}
        }
        return state == RebuildState.READING || state == RebuildState.CATCHING_UP || state == RebuildState.COMPARING;
    }
}
