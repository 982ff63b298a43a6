package nl.sluitend.command.handover;

import java.time.LocalDate;
import nl.sluitend.kernel.handover.HandoverState;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** The warm meeting is held once the municipality has taken the handover. */
@Ground(law = "covenant", field = "on")
record AMeetingFollowsAcceptance(Handover handover, LocalDate on) implements Rule {

    @Override
    public boolean holds() {
        var acceptedOn = handover.acceptedOn();
        return handover.isIn(HandoverState.ACCEPTED) && acceptedOn != null && !on.isBefore(acceptedOn);
    }
}
