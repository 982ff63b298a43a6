package nl.sluitend.command.handover;

import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** What is sent about a person is reviewed by that person. */
@Ground(law = "covenant", field = "handover")
record OnlyTheInhabitantReviews(Caller caller, InhabitantId inhabitant) implements Rule {

    @Override
    public boolean holds() {
        return caller.is(Role.INHABITANT) && inhabitant.equals(caller.self());
    }
}
