package nl.sluitend.command.trajectory;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** What has ended does not stand still. */
@Ground(law = "covenant", field = "trajectory")
record OnlyARunningTrajectoryPauses(Trajectory trajectory) implements Rule {

    @Override
    public boolean holds() {
        return trajectory.running();
    }
}
