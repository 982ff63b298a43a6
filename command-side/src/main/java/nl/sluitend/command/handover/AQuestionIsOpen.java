package nl.sluitend.command.handover;

import nl.sluitend.kernel.handover.HandoverState;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** Only an open question is answered. */
@Ground(law = "covenant", field = "handover")
record AQuestionIsOpen(Handover handover) implements Rule {

    @Override
    public boolean holds() {
        return handover.isIn(HandoverState.QUESTIONED);
    }
}
