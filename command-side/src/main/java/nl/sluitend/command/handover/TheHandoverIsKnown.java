package nl.sluitend.command.handover;

import java.util.Optional;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** The handover is one of this inhabitant's. */
@Ground(law = "covenant", field = "handover")
record TheHandoverIsKnown(Optional<Handover> known) implements Rule {

    @Override
    public boolean holds() {
        return known.isPresent();
    }
}
