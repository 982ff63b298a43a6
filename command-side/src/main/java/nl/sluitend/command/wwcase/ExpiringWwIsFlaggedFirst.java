package nl.sluitend.command.wwcase;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** Nobody is invited, and nothing prepared, before the case was signalled; one that is closed is signalled no more. */
@Ground(law = "covenant", field = "wwCase")
public record ExpiringWwIsFlaggedFirst(WwCase wwCase) implements Rule {

    @Override
    public boolean holds() {
        return wwCase.flagged() || !wwCase.isOpen();
    }
}
