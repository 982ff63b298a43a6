package nl.sluitend.command.trajectory;

import nl.sluitend.kernel.programme.ProgrammeTerms;
import nl.sluitend.kernel.responsibility.Holding;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/**
 * The enrolling municipality has the task on the first day, or today if that is later: a duty, a power, or a takeover.
 */
@Ground(law = "PW 7(1)a, 7(7), 7a", invariant = "I9", field = "from")
record EnrolmentNeedsTheTask(Holding holding, ProgrammeTerms programme) implements Rule {

    @Override
    public boolean holds() {
        return holding.isHeldBy(programme.municipality());
    }
}
