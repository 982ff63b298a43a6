package nl.sluitend.query.rebuild;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** A stream that follows its events needs no repair. */
@Ground(law = "-", field = "stream")
record TheStreamWasSetAside(boolean found) implements Rule {

    @Override
    public boolean holds() {
        return found;
    }
}
