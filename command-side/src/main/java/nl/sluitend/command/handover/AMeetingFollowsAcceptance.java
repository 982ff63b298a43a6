package nl.sluitend.command.handover;

import java.time.LocalDate;
import java.util.Optional;
import nl.sluitend.kernel.handover.HandoverState;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** The warm meeting is held once the municipality has taken the handover. */
@Ground(law = "covenant", field = "on")
record AMeetingFollowsAcceptance(Optional<Handover> known, LocalDate on) implements Rule {

    @Override
    public boolean holds() {
        return known.filter(handover -> handover.isIn(HandoverState.ACCEPTED))
                .map(Handover::acceptedOn)
                .filter(acceptedOn -> !on.isBefore(acceptedOn))
                .isPresent();
    }
}
