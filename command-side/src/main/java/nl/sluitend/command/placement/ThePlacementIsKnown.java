package nl.sluitend.command.placement;

import java.util.Optional;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** The placement is one of this inhabitant's. */
@Ground(law = "covenant", field = "placement")
record ThePlacementIsKnown(Optional<Placement> known) implements Rule {

    @Override
    public boolean holds() {
        return known.isPresent();
    }
}
