package nl.sluitend.command.trajectory;

import java.util.Optional;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** What has ended does not end again. */
@Ground(law = "covenant", field = "trajectory")
record OnlyARunningTrajectoryEnds(Optional<Trajectory> known) implements Rule {

    @Override
    public boolean holds() {
        return known.filter(Trajectory::running).isPresent();
    }
}
