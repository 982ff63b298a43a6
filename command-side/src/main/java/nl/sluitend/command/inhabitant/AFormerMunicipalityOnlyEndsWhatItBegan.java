package nl.sluitend.command.inhabitant;

import nl.sluitend.kernel.inhabitant.InhabitantCommand;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/**
 * A municipality that somebody left is no longer competent; it may end what it began. Aftercare is only for its current
 * people (ADR 21).
 */
@Ground(law = "PW 7(1)a, 40(1)", invariant = "I4", field = "inhabitant")
record AFormerMunicipalityOnlyEndsWhatItBegan(InhabitantCommand command, Admission admission) implements Rule {

    @Override
    public boolean holds() {
        return !admission.isOver() || command.endsWhatItsSenderBegan();
    }
}
