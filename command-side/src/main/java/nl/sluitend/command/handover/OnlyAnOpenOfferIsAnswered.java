package nl.sluitend.command.handover;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** An offer is answered once; an open question does not forbid the answer. */
@Ground(law = "covenant", field = "handover")
record OnlyAnOpenOfferIsAnswered(Handover handover) implements Rule {

    @Override
    public boolean holds() {
        return handover.state().awaitsAnAnswer();
    }
}
