package nl.sluitend.command.handover;

import java.util.Optional;
import nl.sluitend.kernel.handover.HandoverState;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** An offer follows preparation, a return after which it was completed, or a revival of the right. */
@Ground(law = "covenant", field = "handover")
record OnlyAPreparedOrReturnedHandoverIsOffered(Optional<Handover> known) implements Rule {

    @Override
    public boolean holds() {
        return known.filter(handover ->
                        handover.isIn(HandoverState.PREPARED, HandoverState.REJECTED, HandoverState.REOPENED))
                .isPresent();
    }
}
