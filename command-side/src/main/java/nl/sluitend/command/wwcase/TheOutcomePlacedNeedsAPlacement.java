package nl.sluitend.command.wwcase;

import java.time.LocalDate;
import nl.sluitend.command.placement.Placements;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;
import nl.sluitend.kernel.wwcase.Outcome;

/** The outcome needs a placement in the dossier in which the person works on that day. */
@Ground(law = "covenant", invariant = "I6", field = "outcome")
record TheOutcomePlacedNeedsAPlacement(Outcome outcome, LocalDate on, Placements placements) implements Rule {

    @Override
    public boolean holds() {
        return outcome != Outcome.PLACED || placements.runOn(on);
    }
}
