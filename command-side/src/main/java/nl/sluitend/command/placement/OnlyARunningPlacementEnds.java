package nl.sluitend.command.placement;

import java.util.Optional;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** What has ended does not end again. */
@Ground(law = "covenant", field = "placement")
record OnlyARunningPlacementEnds(Optional<Placement> known) implements Rule {

    @Override
    public boolean holds() {
        return known.filter(Placement::running).isPresent();
    }
}
