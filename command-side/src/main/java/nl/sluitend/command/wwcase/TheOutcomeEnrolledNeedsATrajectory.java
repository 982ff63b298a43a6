package nl.sluitend.command.wwcase;

import java.time.LocalDate;
import nl.sluitend.command.trajectory.Trajectories;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;
import nl.sluitend.kernel.wwcase.Outcome;

/** The outcome needs a trajectory in the dossier in which the person takes part on that day. */
@Ground(law = "covenant", invariant = "I6", field = "outcome")
record TheOutcomeEnrolledNeedsATrajectory(Outcome outcome, LocalDate on, Trajectories trajectories) implements Rule {

    @Override
    public boolean holds() {
        return outcome != Outcome.ENROLLED || trajectories.runOn(on);
    }
}
