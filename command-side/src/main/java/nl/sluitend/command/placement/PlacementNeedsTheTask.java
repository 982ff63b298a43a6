package nl.sluitend.command.placement;

import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.organisation.Body;
import nl.sluitend.kernel.responsibility.Holding;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** Only the body that must, or may, support this person today places them: UWV or the municipality. */
@Ground(law = "PW 7(1)a, 7a, SUWI 30a(1)", invariant = "I9", field = "inhabitant")
record PlacementNeedsTheTask(Caller caller, Holding holding) implements Rule {

    @Override
    public boolean holds() {
        return (caller.is(Role.UWV_ADVISER) && holding.isHeldBy(Body.UWV))
                || (caller.is(Role.CASEWORKER, Role.TEAM_LEAD)
                        && caller.actsFor().stream().anyMatch(municipality -> holding.isHeldBy(municipality.value())));
    }
}
