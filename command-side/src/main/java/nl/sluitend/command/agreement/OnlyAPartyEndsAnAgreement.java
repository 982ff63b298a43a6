package nl.sluitend.command.agreement;

import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** UWV or that municipality ends it. */
@Ground(law = "PW 7(7)", invariant = "I4", field = "agreement")
record OnlyAPartyEndsAnAgreement(Caller caller, String municipality) implements Rule {

    @Override
    public boolean holds() {
        return (caller.isUwv() && caller.is(Role.UWV_ADVISER))
                || (caller.is(Role.TEAM_LEAD) && caller.actsFor(municipality));
    }
}
