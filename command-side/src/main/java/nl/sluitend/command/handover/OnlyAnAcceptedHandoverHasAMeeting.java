package nl.sluitend.command.handover;

import nl.sluitend.kernel.handover.HandoverState;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** The warm meeting is held once the municipality has taken the handover, and recorded once. */
@Ground(law = "covenant", field = "handover")
record OnlyAnAcceptedHandoverHasAMeeting(Handover handover) implements Rule {

    @Override
    public boolean holds() {
        return handover.isIn(HandoverState.ACCEPTED);
    }
}
