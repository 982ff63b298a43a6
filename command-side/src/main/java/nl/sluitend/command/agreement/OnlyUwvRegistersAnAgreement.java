package nl.sluitend.command.agreement;

import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** UWV is a party to every agreement, and keeps the register. */
@Ground(law = "PW 7(7), SUWI 30a(3)a", invariant = "I4", field = "agreement")
record OnlyUwvRegistersAnAgreement(Caller caller) implements Rule {

    @Override
    public boolean holds() {
        return caller.isUwv() && caller.is(Role.UWV_ADVISER);
    }
}
