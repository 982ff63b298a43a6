package nl.sluitend.query.rebuild;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** Of a view one generation is built at a time; the first one too. */
@Ground(law = "-", field = "view")
record NoRebuildOfTheViewRuns(ViewPointer state) implements Rule {

    @Override
    public boolean holds() {
        return state.undertaking() == null;
    }
}
