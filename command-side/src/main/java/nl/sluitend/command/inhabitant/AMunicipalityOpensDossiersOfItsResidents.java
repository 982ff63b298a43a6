package nl.sluitend.command.inhabitant;

import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.inhabitant.Residence;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** The competent municipality is that of residence; a body acts for others only by mandate. */
@Ground(law = "PW 40(1)", invariant = "I3", field = "municipality")
record AMunicipalityOpensDossiersOfItsResidents(Caller caller, Residence residence) implements Rule {

    @Override
    public boolean holds() {
        return caller.isUwv() || caller.actsFor(residence.municipality());
    }
}
