package nl.sluitend.command.trajectory;

import java.util.Optional;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** The key of a trajectory is new when somebody is enrolled. */
@Ground(law = "covenant", invariant = "I20", field = "trajectory")
record TheTrajectoryIsNew(Optional<Trajectory> known) implements Rule {

    @Override
    public boolean holds() {
        return known.isEmpty();
    }
}
