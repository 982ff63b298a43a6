package nl.sluitend.command.wwcase;

import java.util.Optional;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** The case is one of this inhabitant's. */
@Ground(law = "covenant", field = "wwCase")
record TheWwCaseIsKnown(Optional<WwCase> known) implements Rule {

    @Override
    public boolean holds() {
        return known.isPresent();
    }
}
