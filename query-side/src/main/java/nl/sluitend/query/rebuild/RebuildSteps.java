package nl.sluitend.query.rebuild;

import nl.sluitend.kernel.rebuild.RebuildState;

/**
 * Runs a rebuild to its end, from whatever state it is in.
 *
 * @param work the rebuild
 * @param look has this node look at the pointer at once
 */
record RebuildSteps(RebuildRun work, Runnable look) {

    void run() {
        while (goesOn(work.state().underWay().state())) {
            look.run();
        }
    }

    private boolean goesOn(RebuildState state) {
        switch (state) {
            case READING -> new Reading(work).run();
            case CATCHING_UP -> new CatchingUp(work).run();
            case COMPARING -> new Comparing(work).run();
            case SWITCHING -> new Switching(work, look).run();
            case AWAITING_CONFIRMATION, SWITCHED, CANCELLED, FAILED -> {}
        }
        return state == RebuildState.READING || state == RebuildState.CATCHING_UP || state == RebuildState.COMPARING;
    }
}
