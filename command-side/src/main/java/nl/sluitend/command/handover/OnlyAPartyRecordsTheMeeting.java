package nl.sluitend.command.handover;

import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** A body that was there records it: UWV or the addressed municipality. */
@Ground(law = "covenant", invariant = "I4", field = "handover")
record OnlyAPartyRecordsTheMeeting(Handover handover, Caller caller) implements Rule {

    @Override
    public boolean holds() {
        return (caller.isUwv() && caller.is(Role.UWV_ADVISER)) || new OnlyTheAddresseeAnswers(handover, caller).holds();
    }
}
