package nl.sluitend.command.wwcase;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** Somebody who was not invited has nothing to answer. */
@Ground(law = "covenant", field = "wwCase")
record AnInvitationComesFirst(WwCase wwCase) implements Rule {

    @Override
    public boolean holds() {
        return wwCase.invited();
    }
}
