package nl.sluitend.query.rebuild;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** At most one generation of a view is built at a time, including the first. */
@Ground(law = "-", field = "view")
record NoRebuildOfTheViewRuns(ViewPointer state) implements Rule {

    @Override
    public boolean holds() {
        return state.undertaking() == null;
    }
}
