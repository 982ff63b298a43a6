package nl.sluitend.query.rebuild;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** What does not run is neither switched nor cancelled; and the first generation has none that would serve instead. */
@Ground(law = "-", field = "view")
record ARebuildOfTheViewRuns(ViewPointer state) implements Rule {

    @Override
    public boolean holds() {
        return state.undertaking() != null && state.serving() != null;
    }
}
