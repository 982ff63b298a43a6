package nl.sluitend.command.wwcase;

import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** The answer is the inhabitant's own, or recorded by the UWV adviser on the inhabitant's word. */
@Ground(law = "covenant", field = "accepted")
record OnlyTheInhabitantOrUwvAnswers(Caller caller, InhabitantId inhabitant) implements Rule {

    @Override
    public boolean holds() {
        return caller.is(Role.UWV_ADVISER) || (caller.is(Role.INHABITANT) && inhabitant.equals(caller.self()));
    }
}
