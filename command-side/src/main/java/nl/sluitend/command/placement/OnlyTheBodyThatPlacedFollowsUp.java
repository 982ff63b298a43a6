package nl.sluitend.command.placement;

import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** Aftercare is done by the organisation that placed. */
@Ground(law = "PW 8a(2)g", invariant = "I4", field = "placement")
record OnlyTheBodyThatPlacedFollowsUp(Placement placement, Caller caller) implements Rule {

    @Override
    public boolean holds() {
        return caller.is(Role.CASEWORKER, Role.TEAM_LEAD, Role.UWV_ADVISER)
                && placement.placed().placedBy().equals(String.valueOf(caller.organisation()));
    }
}
