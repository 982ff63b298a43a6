package nl.sluitend.command.programme;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** A programme without a place is none, and one with more places than a large town has clients is a slip of the keys. */
@Ground(law = "PW 8a", field = "places")
record AProgrammeHasPlaces(int places) implements Rule {

    static final int MOST = 10_000;

    @Override
    public boolean holds() {
        return places > 0 && places <= MOST;
    }
}
