package nl.sluitend.command.wwcase;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** Exactly one outcome: a later placement is a new fact and never replaces it. */
@Ground(law = "covenant", invariant = "I6", field = "outcome")
record ACaseHasOneOutcome(WwCase wwCase) implements Rule {

    @Override
    public boolean holds() {
        return wwCase.isOpen();
    }
}
