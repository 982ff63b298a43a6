package nl.sluitend.command.wwcase;

import java.util.Optional;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** The case is one of this inhabitant's and has no outcome yet. */
@Ground(law = "covenant", field = "wwCase")
public record TheWwCaseIsOpen(Optional<WwCase> known) implements Rule {

    @Override
    public boolean holds() {
        return known.filter(WwCase::isOpen).isPresent();
    }
}
