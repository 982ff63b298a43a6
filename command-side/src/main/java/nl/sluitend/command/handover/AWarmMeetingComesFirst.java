package nl.sluitend.command.handover;

import nl.sluitend.kernel.handover.HandoverState;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** Nobody changes hands without having met. */
@Ground(law = "covenant", field = "handover")
record AWarmMeetingComesFirst(Handover handover) implements Rule {

    @Override
    public boolean holds() {
        return handover.isIn(HandoverState.WARM_MEETING_HELD);
    }
}
