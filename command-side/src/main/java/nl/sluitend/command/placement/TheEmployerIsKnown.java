package nl.sluitend.command.placement;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** The employer is registered first. */
@Ground(law = "covenant", field = "employer")
record TheEmployerIsKnown(boolean known) implements Rule {

    @Override
    public boolean holds() {
        return known;
    }
}
