package nl.sluitend.command.wwcase;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** Nobody is invited, and nothing prepared, before the case is flagged; a closed case is no longer flagged. */
@Ground(law = "covenant", field = "wwCase")
public record ExpiringWwIsFlaggedFirst(WwCase wwCase) implements Rule {

    @Override
    public boolean holds() {
        return wwCase.flagged() || !wwCase.isOpen();
    }
}
