package nl.sluitend.command.handover;

import java.util.Optional;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** The key of a handover is new when it is prepared. */
@Ground(law = "covenant", invariant = "I20", field = "handover")
record AHandoverIsPreparedOnce(Optional<Handover> known) implements Rule {

    @Override
    public boolean holds() {
        return known.isEmpty();
    }
}
