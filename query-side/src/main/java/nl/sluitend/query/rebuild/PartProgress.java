package nl.sluitend.query.rebuild;

/**
 * How far a part was read and written.
 *
 * @param behind the last stream that was written
 * @param events how many events that were
 * @param done whether the part is complete
 */
public record PartProgress(String behind, long events, boolean done) {

    static final PartProgress BEGIN = new PartProgress("", 0, false);

    PartProgress end() {
        return new PartProgress(behind, events, true);
    }
}
