package nl.sluitend.gateway.inhabitant;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** Only an existing link can be removed. */
@Ground(law = "-", field = "subject")
record TheSignInIsLinked(boolean linked) implements Rule {

    @Override
    public boolean holds() {
        return linked;
    }
}
