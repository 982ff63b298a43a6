package nl.sluitend.command.handover;

import nl.sluitend.kernel.handover.HandoverState;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** A question is put to an offer that waits for its answer, one at a time. */
@Ground(law = "covenant", field = "handover")
record OneQuestionAtATime(Handover handover) implements Rule {

    @Override
    public boolean holds() {
        return handover.isIn(HandoverState.OFFERED);
    }
}
