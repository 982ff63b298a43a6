package nl.sluitend.command.handover;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** What was sent cannot be struck any more; before that, and after a return, it can. */
@Ground(law = "covenant", field = "handover")
record AReviewPrecedesTheOffer(Handover handover) implements Rule {

    @Override
    public boolean holds() {
        return handover.state().mayBeOffered();
    }
}
