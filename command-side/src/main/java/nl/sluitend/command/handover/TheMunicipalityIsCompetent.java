package nl.sluitend.command.handover;

import nl.sluitend.command.responsibility.Responsibilities;
import nl.sluitend.kernel.inhabitant.Residence;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** An offer goes to the competent municipality, with the ground on which it is competent. */
@Ground(law = "PW 40(1), 42", invariant = "I3", field = "municipality")
record TheMunicipalityIsCompetent(Responsibilities responsibilities, Residence to) implements Rule {

    @Override
    public boolean holds() {
        return responsibilities.residesIn(to);
    }
}
