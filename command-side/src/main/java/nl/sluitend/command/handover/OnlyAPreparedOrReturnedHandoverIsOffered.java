package nl.sluitend.command.handover;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** An offer follows preparation, a return after which it was completed, or a revival of the right. */
@Ground(law = "covenant", field = "handover")
record OnlyAPreparedOrReturnedHandoverIsOffered(Handover handover) implements Rule {

    @Override
    public boolean holds() {
        return handover.state().mayBeOffered();
    }
}
