package nl.sluitend.command.trajectory;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** A place was taken for this trajectory before the enrolment was decided. */
@Ground(law = "PW 8a", invariant = "I9", field = "programme")
record AProgrammeHasAFreePlace(boolean placeReserved) implements Rule {

    @Override
    public boolean holds() {
        return placeReserved;
    }
}
