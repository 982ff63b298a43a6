package nl.sluitend.command.trajectory;

import java.util.Optional;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** The trajectory is one of this inhabitant's. */
@Ground(law = "covenant", field = "trajectory")
record TheTrajectoryIsKnown(Optional<Trajectory> known) implements Rule {

    @Override
    public boolean holds() {
        return known.isPresent();
    }
}
