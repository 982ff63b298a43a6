package nl.sluitend.command.handover;

import java.util.Optional;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** The handover is one of this inhabitant's. */
@Ground(law = "AVG 5(1)d", field = "handover")
record TheHandoverIsKnown(Optional<Handover> known) implements Rule {

    @Override
    public boolean holds() {
        return known.isPresent();
    }
}
