package nl.sluitend.command.wwcase;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;
import nl.sluitend.kernel.wwcase.Outcome;

/**
 * Exactly one outcome: a later placement is a new fact and never replaces it. Death and state pension are facts about
 * the person, and may be recorded in a closed case, too; how the case ended stays.
 */
@Ground(law = "covenant", invariant = "I6", field = "outcome")
record ACaseHasOneOutcome(WwCase wwCase, Outcome outcome) implements Rule {

    @Override
    public boolean holds() {
        var ending = wwCase.course().ending();
        return ending == null || (outcome.isForGood() && !ending.outcome().isForGood());
    }
}
