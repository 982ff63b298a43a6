package nl.sluitend.command.placement;

import java.util.Optional;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** Each moment has one contact. */
@Ground(law = "covenant", invariant = "I20", field = "moment")
record AContactIsHeldOnce(Optional<Placement> known, int moment) implements Rule {

    @Override
    public boolean holds() {
        return known.filter(placement -> placement.isHeld(moment)).isEmpty();
    }
}
