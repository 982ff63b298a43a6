package nl.sluitend.command.wwcase;

import java.time.LocalDate;
import nl.sluitend.command.trajectory.Trajectories;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;
import nl.sluitend.kernel.wwcase.Outcome;

/** "Enrolled" is not a word but a trajectory in the dossier, in which the person takes part on the day of the outcome. */
@Ground(law = "covenant", invariant = "I6", field = "outcome")
record TheOutcomeEnrolledNeedsATrajectory(Outcome outcome, LocalDate on, Trajectories trajectories) implements Rule {

    @Override
    public boolean holds() {
        return outcome != Outcome.ENROLLED || trajectories.runOn(on);
    }
}
