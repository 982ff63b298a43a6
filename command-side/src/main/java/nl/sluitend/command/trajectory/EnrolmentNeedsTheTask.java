package nl.sluitend.command.trajectory;

import nl.sluitend.kernel.programme.ProgrammeTerms;
import nl.sluitend.kernel.responsibility.Holding;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** Whoever enrols must, or may, support this person on the first day, and today if that is later: a duty, a power, or an early takeover. */
@Ground(law = "PW 7(1)a, 7(7), 7a", invariant = "I9", field = "from")
record EnrolmentNeedsTheTask(Holding holding, ProgrammeTerms programme) implements Rule {

    @Override
    public boolean holds() {
        return holding.isHeldBy(programme.municipality());
    }
}
