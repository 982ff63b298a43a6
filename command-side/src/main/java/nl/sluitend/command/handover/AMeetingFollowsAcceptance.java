package nl.sluitend.command.handover;

import java.time.LocalDate;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** The warm meeting is not held before the municipality took the handover. */
@Ground(law = "covenant", field = "on")
record AMeetingFollowsAcceptance(Handover handover, LocalDate on) implements Rule {

    @Override
    public boolean holds() {
        var acceptedOn = handover.acceptedOn();
        return acceptedOn != null && !on.isBefore(acceptedOn);
    }
}
