package nl.sluitend.command.handover;

import nl.sluitend.kernel.responsibility.Holding;
import nl.sluitend.kernel.responsibility.Reason;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** No body has a task towards somebody who died, and no municipality towards somebody with a state pension (PW 47a). */
@Ground(law = "WW 19(1)i, PW 47a", invariant = "I8", field = "handover")
record AfterDeathOrPensionNothingIsHandedOver(Holding holding) implements Rule {

    @Override
    public boolean holds() {
        return holding.reason() != Reason.DECEASED && holding.reason() != Reason.PENSION;
    }
}
