package nl.sluitend.command.programme;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** A programme has at least one place; more places than a large town has clients are a typing error. */
@Ground(law = "PW 8a", field = "places")
record AProgrammeHasPlaces(int places) implements Rule {

    static final int MOST = 10_000;

    @Override
    public boolean holds() {
        return places > 0 && places <= MOST;
    }
}
