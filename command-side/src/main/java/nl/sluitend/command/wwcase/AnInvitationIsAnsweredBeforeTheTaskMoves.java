package nl.sluitend.command.wwcase;

import nl.sluitend.kernel.responsibility.Holding;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/**
 * The answer says whether UWV may bring somebody and a municipality together while UWV has the task. Once a municipality
 * has it, by the transfer or by law, that has been decided, and another answer would only change what is remembered of it.
 */
@Ground(law = "covenant", invariant = "I8", field = "wwCase")
record AnInvitationIsAnsweredBeforeTheTaskMoves(Holding holding) implements Rule {

    @Override
    public boolean holds() {
        return !holding.isOfAMunicipality();
    }
}
