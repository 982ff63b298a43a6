package nl.sluitend.command.inhabitant;

import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** The registration of jobseekers is UWV's. */
@Ground(law = "PW 6(a), SUWI 30b(4)", field = "from")
record OnlyUwvRegistersJobseekers(Caller caller) implements Rule {

    @Override
    public boolean holds() {
        return caller.isUwv() && caller.is(Role.UWV_ADVISER, Role.UWV_FEED);
    }
}
