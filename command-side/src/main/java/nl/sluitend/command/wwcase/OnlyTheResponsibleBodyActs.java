package nl.sluitend.command.wwcase;

import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.responsibility.Holding;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** UWV for its WW cases, and the municipality that holds the task today. */
@Ground(law = "PW 7(1)a, SUWI 30a(1)", invariant = "I4", field = "wwCase")
record OnlyTheResponsibleBodyActs(Caller caller, Holding holding) implements Rule {

    @Override
    public boolean holds() {
        return (caller.isUwv() && caller.is(Role.UWV_ADVISER))
                || (caller.is(Role.CASEWORKER, Role.TEAM_LEAD)
                        && caller.actsFor().stream().anyMatch(municipality -> holding.isHeldBy(municipality.value())));
    }
}
