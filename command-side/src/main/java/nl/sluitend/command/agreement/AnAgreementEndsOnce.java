package nl.sluitend.command.agreement;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** An agreement that has ended does not end again. */
@Ground(law = "covenant", field = "agreement")
record AnAgreementEndsOnce(boolean ended) implements Rule {

    @Override
    public boolean holds() {
        return !ended;
    }
}
