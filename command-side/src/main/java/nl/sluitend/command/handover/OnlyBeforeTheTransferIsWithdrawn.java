package nl.sluitend.command.handover;

import java.time.LocalDate;
import nl.sluitend.command.responsibility.Responsibilities;
import nl.sluitend.kernel.handover.HandoverState;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** Once the task has moved, a withdrawal does not bring it back; if WW ran on after all, it has not moved. */
@Ground(law = "PW 7(7), SUWI 30a(3)a", invariant = "I8", field = "handover")
record OnlyBeforeTheTransferIsWithdrawn(Handover handover, Responsibilities responsibilities, LocalDate today)
        implements Rule {

    @Override
    public boolean holds() {
        return handover.state().isOpen()
                && (!handover.isIn(HandoverState.TRANSFERRED) || handover.isOutlived(responsibilities::hasWwOn, today));
    }
}
