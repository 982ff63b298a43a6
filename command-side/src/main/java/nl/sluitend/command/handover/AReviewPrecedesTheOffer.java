package nl.sluitend.command.handover;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** A field that was sent can no longer be struck; before that, and after a return, it can. */
@Ground(law = "covenant", field = "handover")
record AReviewPrecedesTheOffer(Handover handover) implements Rule {

    @Override
    public boolean holds() {
        return handover.state().mayBeOffered();
    }
}
