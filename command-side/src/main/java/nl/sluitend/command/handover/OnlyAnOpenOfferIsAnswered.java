package nl.sluitend.command.handover;

import java.util.Optional;
import nl.sluitend.kernel.handover.HandoverState;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** An offer is answered once; an open question does not forbid the answer. */
@Ground(law = "covenant", field = "handover")
record OnlyAnOpenOfferIsAnswered(Optional<Handover> known) implements Rule {

    @Override
    public boolean holds() {
        return known.filter(handover -> handover.isIn(HandoverState.OFFERED, HandoverState.QUESTIONED))
                .isPresent();
    }
}
