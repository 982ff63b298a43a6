package nl.sluitend.command.programme;

import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** A programme is the municipality's own, or opened for it by mandate. */
@Ground(law = "PW 8a", invariant = "I4", field = "municipality")
record OnlyTheMunicipalityOpensItsProgramme(Caller caller, String municipality) implements Rule {

    @Override
    public boolean holds() {
        return caller.is(Role.CASEWORKER, Role.TEAM_LEAD) && caller.actsFor(municipality);
    }
}
