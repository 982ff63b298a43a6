package nl.sluitend.command.handover;

import java.time.LocalDate;
import nl.sluitend.command.responsibility.Standing;
import nl.sluitend.kernel.handover.HandoverState;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** Once the task has moved it does not come back by withdrawal; where WW ran on after all it has not moved. */
@Ground(law = "PW 7(7), SUWI 30a(3)a", invariant = "I8", field = "handover")
record OnlyBeforeTheTransferIsWithdrawn(Handover handover, Standing standing, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return handover.state().isOpen()
                && (!handover.isIn(HandoverState.TRANSFERRED) || handover.isOutlived(standing::hasWwOn, today));
    }
}
