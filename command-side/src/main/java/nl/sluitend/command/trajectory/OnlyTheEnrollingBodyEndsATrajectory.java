package nl.sluitend.command.trajectory;

import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** Only the body that enrolled somebody ends the trajectory. */
@Ground(law = "PW 7(1)a", invariant = "I4", field = "trajectory")
record OnlyTheEnrollingBodyEndsATrajectory(Trajectory trajectory, Caller caller) implements Rule {

    @Override
    public boolean holds() {
        return caller.is(Role.CASEWORKER, Role.TEAM_LEAD) && caller.actsFor(trajectory.municipality());
    }
}
