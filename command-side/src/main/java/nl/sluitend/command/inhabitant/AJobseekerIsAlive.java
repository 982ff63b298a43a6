package nl.sluitend.command.inhabitant;

import nl.sluitend.kernel.responsibility.Holding;
import nl.sluitend.kernel.responsibility.Reason;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** Nobody registers as jobseeker from a day on or after the day of death. */
@Ground(law = "covenant", field = "inhabitant")
record AJobseekerIsAlive(Holding holding) implements Rule {

    @Override
    public boolean holds() {
        return holding.reason() != Reason.DECEASED;
    }
}
