package nl.sluitend.command.placement;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** A placement that has ended does not end again. */
@Ground(law = "covenant", field = "placement")
record OnlyARunningPlacementEnds(Placement placement) implements Rule {

    @Override
    public boolean holds() {
        return placement.running();
    }
}
