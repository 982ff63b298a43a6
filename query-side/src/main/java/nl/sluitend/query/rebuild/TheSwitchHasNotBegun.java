package nl.sluitend.query.rebuild;

import nl.sluitend.kernel.rebuild.RebuildState;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** While the old generation is held still, the switch is a matter of moments. */
@Ground(law = "-", field = "view")
record TheSwitchHasNotBegun(ViewPointer state) implements Rule {

    @Override
    public boolean holds() {
        return !state.isAt(RebuildState.SWITCHING);
    }
}
