package nl.sluitend.command.wwcase;

import nl.sluitend.command.trajectory.Trajectories;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;
import nl.sluitend.kernel.wwcase.Outcome;

/** "Enrolled" is not a word but a trajectory in the dossier. */
@Ground(law = "covenant", invariant = "I6", field = "outcome")
record TheOutcomeEnrolledNeedsATrajectory(Outcome outcome, Trajectories trajectories) implements Rule {

    @Override
    public boolean holds() {
        return outcome != Outcome.ENROLLED || trajectories.any();
    }
}
