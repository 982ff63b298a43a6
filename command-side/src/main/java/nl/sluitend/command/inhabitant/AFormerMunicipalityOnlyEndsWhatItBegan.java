package nl.sluitend.command.inhabitant;

import java.util.Set;
import nl.sluitend.kernel.inhabitant.InhabitantCommand;
import nl.sluitend.kernel.placement.EndPlacement;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;
import nl.sluitend.kernel.trajectory.EndTrajectory;

/**
 * The municipality that somebody left is competent no more; what it began it ends itself. Aftercare is for its current
 * people only (domain 7.2).
 */
@Ground(law = "PW 7(1)a, 40(1)", invariant = "I4", field = "inhabitant")
record AFormerMunicipalityOnlyEndsWhatItBegan(InhabitantCommand command, Admission admission) implements Rule {

    private static final Set<Class<?>> ENDINGS = Set.of(EndTrajectory.class, EndPlacement.class);

    @Override
    public boolean holds() {
        return !admission.isOver() || ENDINGS.contains(command.getClass());
    }
}
