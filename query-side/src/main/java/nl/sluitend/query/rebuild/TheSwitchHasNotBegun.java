package nl.sluitend.query.rebuild;

import nl.sluitend.kernel.rebuild.RebuildState;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** Once the old generation is stopped, the switch only takes moments and cannot be cancelled. */
@Ground(law = "-", field = "view")
record TheSwitchHasNotBegun(ViewPointer state) implements Rule {

    @Override
    public boolean holds() {
        return !state.isAt(RebuildState.SWITCHING);
    }
}
