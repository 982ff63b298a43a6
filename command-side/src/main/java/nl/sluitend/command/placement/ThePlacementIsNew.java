package nl.sluitend.command.placement;

import java.util.Optional;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** The key of a placement is new when somebody is placed. */
@Ground(law = "covenant", invariant = "I20", field = "placement")
record ThePlacementIsNew(Optional<Placement> known) implements Rule {

    @Override
    public boolean holds() {
        return known.isEmpty();
    }
}
