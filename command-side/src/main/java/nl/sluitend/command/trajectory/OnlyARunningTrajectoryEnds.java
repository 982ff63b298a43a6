package nl.sluitend.command.trajectory;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** A trajectory that has ended does not end again. */
@Ground(law = "covenant", field = "trajectory")
record OnlyARunningTrajectoryEnds(Trajectory trajectory) implements Rule {

    @Override
    public boolean holds() {
        return trajectory.running();
    }
}
