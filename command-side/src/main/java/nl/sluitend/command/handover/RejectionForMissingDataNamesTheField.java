package nl.sluitend.command.handover;

import nl.sluitend.kernel.handover.PayloadField;
import nl.sluitend.kernel.handover.RejectionReason;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** A rejection for missing data says what is missing. */
@Ground(law = "covenant", invariant = "I7", field = "missing")
record RejectionForMissingDataNamesTheField(
        RejectionReason reason, @Nullable PayloadField missing) implements Rule {

    @Override
    public boolean holds() {
        return reason != RejectionReason.DATA_INSUFFICIENT || missing != null;
    }
}
