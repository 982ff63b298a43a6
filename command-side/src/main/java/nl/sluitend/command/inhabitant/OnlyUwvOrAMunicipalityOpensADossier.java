package nl.sluitend.command.inhabitant;

import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** UWV and municipalities have the task of support; nobody else opens a dossier. */
@Ground(law = "PW 7(1)a, SUWI 30a(1)", field = "inhabitant")
record OnlyUwvOrAMunicipalityOpensADossier(Caller caller) implements Rule {

    @Override
    public boolean holds() {
        return caller.is(Role.CASEWORKER, Role.TEAM_LEAD, Role.UWV_ADVISER, Role.UWV_FEED);
    }
}
