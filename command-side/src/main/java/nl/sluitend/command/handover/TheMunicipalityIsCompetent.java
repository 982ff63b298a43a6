package nl.sluitend.command.handover;

import nl.sluitend.command.responsibility.Standing;
import nl.sluitend.kernel.inhabitant.Residence;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** An offer goes to the competent municipality, on the ground that makes it so. */
@Ground(law = "PW 40(1), 42", invariant = "I3", field = "municipality")
record TheMunicipalityIsCompetent(Standing standing, Residence to) implements Rule {

    @Override
    public boolean holds() {
        return standing.residesIn(to);
    }
}
