package nl.sluitend.command.handover;

import nl.sluitend.kernel.handover.HandoverState;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** Questions are asked about an offer that awaits an answer, one at a time. */
@Ground(law = "covenant", field = "handover")
record OneQuestionAtATime(Handover handover) implements Rule {

    @Override
    public boolean holds() {
        return handover.isIn(HandoverState.OFFERED);
    }
}
