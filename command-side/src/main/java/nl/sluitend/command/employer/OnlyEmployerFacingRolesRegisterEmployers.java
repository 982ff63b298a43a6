package nl.sluitend.command.employer;

import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** UWV, municipalities and the employers' service point deal with employers. */
@Ground(law = "BSUWI 2.5", invariant = "I4", field = "employer")
record OnlyEmployerFacingRolesRegisterEmployers(Caller caller) implements Rule {

    @Override
    public boolean holds() {
        return caller.is(Role.UWV_ADVISER, Role.CASEWORKER, Role.TEAM_LEAD, Role.WSP_ADVISER);
    }
}
