package nl.sluitend.kernel.access;

import static nl.sluitend.kernel.access.Relation.FORMER;
import static nl.sluitend.kernel.access.Relation.OWN;

import org.jspecify.annotations.Nullable;

/**
 * One body's relation to a person. It is kept when an offer went back, so that no two states of a dossier get the same
 * version.
 *
 * @param relation what it is now; absent where what was offered went back
 * @param remembered whether what the body knew stays with it: it had the person, or an outcome closed its offer
 * @param changes how many events that body could see: its version of the dossier counts nobody else's acts
 */
public record Tie(@Nullable Relation relation, boolean remembered, int changes) {

    static Tie begun(Relation relation) {
        return new Tie(null, false, 0).as(relation);
    }

    Tie as(@Nullable Relation next) {
        return new Tie(next, remembered || next == OWN || next == FORMER, changes);
    }

    Tie withOneMore() {
        return new Tie(relation, remembered, changes + 1);
    }
}
