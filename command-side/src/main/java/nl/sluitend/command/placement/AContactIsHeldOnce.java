package nl.sluitend.command.placement;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** Each moment has one contact. */
@Ground(law = "covenant", invariant = "I20", field = "moment")
record AContactIsHeldOnce(Placement placement, int moment) implements Rule {

    @Override
    public boolean holds() {
        return !placement.isHeld(moment);
    }
}
