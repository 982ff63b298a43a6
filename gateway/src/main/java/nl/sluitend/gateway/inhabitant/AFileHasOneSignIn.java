package nl.sluitend.gateway.inhabitant;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** Nobody else comes in beside whom a file is about: one person signs in in one way. */
@Ground(law = "AVG 5(1)f", field = "burgerservicenummer")
record AFileHasOneSignIn(boolean free) implements Rule {

    @Override
    public boolean holds() {
        return free;
    }
}
