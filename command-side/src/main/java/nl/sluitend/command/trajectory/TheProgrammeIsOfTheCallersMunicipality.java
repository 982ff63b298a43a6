package nl.sluitend.command.trajectory;

import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.programme.ProgrammeTerms;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** A municipality enrols in its own programmes; a body in those of the municipalities that mandated it. */
@Ground(law = "PW 7(1)a, 8a", invariant = "I9", field = "programme")
record TheProgrammeIsOfTheCallersMunicipality(Caller caller, ProgrammeTerms programme) implements Rule {

    @Override
    public boolean holds() {
        return caller.is(Role.CASEWORKER, Role.TEAM_LEAD) && caller.actsFor(programme.municipality());
    }
}
