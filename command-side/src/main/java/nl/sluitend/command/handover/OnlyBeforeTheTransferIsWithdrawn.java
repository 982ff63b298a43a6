package nl.sluitend.command.handover;

import java.util.Optional;
import nl.sluitend.kernel.handover.HandoverState;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** Once the task has moved it does not come back by withdrawal. */
@Ground(law = "PW 7(7), SUWI 30a(3)a", invariant = "I8", field = "handover")
record OnlyBeforeTheTransferIsWithdrawn(Optional<Handover> known) implements Rule {

    @Override
    public boolean holds() {
        return known.filter(handover -> handover.state().isOpen() && !handover.isIn(HandoverState.TRANSFERRED))
                .isPresent();
    }
}
