package nl.sluitend.command.handover;

import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** Only UWV acts on UWV's side of a handover: nobody acts on both sides. */
@Ground(law = "SUWI 9, 30a(1)", invariant = "I4", field = "handover")
record OnlyUwvHandsOver(Caller caller) implements Rule {

    @Override
    public boolean holds() {
        return caller.isUwv() && caller.is(Role.UWV_ADVISER);
    }
}
