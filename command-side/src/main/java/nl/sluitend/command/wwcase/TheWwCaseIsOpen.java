package nl.sluitend.command.wwcase;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** The case has no outcome yet. */
@Ground(law = "covenant", field = "wwCase")
record TheWwCaseIsOpen(WwCase wwCase) implements Rule {

    @Override
    public boolean holds() {
        return wwCase.isOpen();
    }
}
