package nl.sluitend.query.rebuild;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** Only a running rebuild is switched or cancelled; not the first generation, which has no other to fall back on. */
@Ground(law = "-", field = "view")
record ARebuildOfTheViewRuns(ViewPointer state) implements Rule {

    @Override
    public boolean holds() {
        return state.undertaking() != null && state.serving() != null;
    }
}
