package nl.sluitend.command.handover;

import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** The municipality to which it was offered answers, or the body that acts for it by mandate. */
@Ground(law = "PW 7(1)a, 40(1)", invariant = "I4", field = "handover")
record OnlyTheAddresseeAnswers(Handover handover, Caller caller) implements Rule {

    @Override
    public boolean holds() {
        return caller.is(Role.CASEWORKER, Role.TEAM_LEAD)
                && !handover.addressee().isEmpty()
                && caller.actsFor(handover.addressee());
    }
}
