package nl.sluitend.command.programme;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** A programme without a place is none. */
@Ground(law = "PW 8a", field = "places")
record AProgrammeHasPlaces(int places) implements Rule {

    @Override
    public boolean holds() {
        return places > 0;
    }
}
