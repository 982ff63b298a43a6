package nl.sluitend.command.handover;

import java.util.Optional;
import nl.sluitend.kernel.handover.HandoverState;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** An offer follows preparation, or a return after which it was completed. */
@Ground(law = "covenant", field = "handover")
record OnlyAPreparedOrReturnedHandoverIsOffered(Optional<Handover> known) implements Rule {

    @Override
    public boolean holds() {
        return known.filter(handover -> handover.isIn(HandoverState.PREPARED, HandoverState.REJECTED))
                .isPresent();
    }
}
