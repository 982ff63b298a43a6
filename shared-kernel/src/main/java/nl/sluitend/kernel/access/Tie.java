package nl.sluitend.kernel.access;

/**
 * One body's relation to a person.
 *
 * @param relation what it is now
 * @param changes how many events that body could see: its version of the dossier counts nobody else's acts
 */
public record Tie(Relation relation, int changes) {

    Tie as(Relation next) {
        return new Tie(next, changes);
    }

    Tie withOneMore() {
        return new Tie(relation, changes + 1);
    }
}
