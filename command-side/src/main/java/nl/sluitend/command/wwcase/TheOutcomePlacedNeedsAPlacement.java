package nl.sluitend.command.wwcase;

import nl.sluitend.command.placement.Placements;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;
import nl.sluitend.kernel.wwcase.Outcome;

/** "Placed" is not a word but a placement in the dossier. */
@Ground(law = "covenant", invariant = "I6", field = "outcome")
record TheOutcomePlacedNeedsAPlacement(Outcome outcome, Placements placements) implements Rule {

    @Override
    public boolean holds() {
        return outcome != Outcome.PLACED || placements.any();
    }
}
