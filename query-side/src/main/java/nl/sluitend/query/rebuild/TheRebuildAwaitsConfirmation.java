package nl.sluitend.query.rebuild;

import nl.sluitend.kernel.rebuild.RebuildState;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** Only a rebuild whose differences were asked for, and were computed, waits for confirmation. */
@Ground(law = "-", field = "view")
record TheRebuildAwaitsConfirmation(ViewPointer state) implements Rule {

    @Override
    public boolean holds() {
        return state.isAt(RebuildState.AWAITING_CONFIRMATION);
    }
}
