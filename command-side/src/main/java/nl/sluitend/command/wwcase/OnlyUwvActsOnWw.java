package nl.sluitend.command.wwcase;

import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** WW is UWV's; the product itself flags in UWV's name by the daily run. */
@Ground(law = "SUWI 30a(1)a", invariant = "I4", field = "wwCase")
record OnlyUwvActsOnWw(Caller caller) implements Rule {

    @Override
    public boolean holds() {
        return caller.is(Role.SYSTEM) || (caller.isUwv() && caller.is(Role.UWV_ADVISER, Role.UWV_FEED));
    }
}
