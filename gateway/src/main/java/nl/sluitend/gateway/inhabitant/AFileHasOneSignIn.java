package nl.sluitend.gateway.inhabitant;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** A file is open only to the person it is about, who has one sign-in. */
@Ground(law = "AVG 5(1)f", field = "burgerservicenummer")
record AFileHasOneSignIn(boolean free) implements Rule {

    @Override
    public boolean holds() {
        return free;
    }
}
