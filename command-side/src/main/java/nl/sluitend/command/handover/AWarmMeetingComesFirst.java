package nl.sluitend.command.handover;

import java.util.Optional;
import nl.sluitend.kernel.handover.HandoverState;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** Nobody changes hands without having met. */
@Ground(law = "covenant", field = "handover")
record AWarmMeetingComesFirst(Optional<Handover> known) implements Rule {

    @Override
    public boolean holds() {
        return known.filter(handover -> handover.isIn(HandoverState.WARM_MEETING_HELD))
                .isPresent();
    }
}
