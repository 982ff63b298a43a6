package nl.sluitend.query.rebuild;

/**
 * How far a part was read and written.
 *
 * @param behind the last stream that was
 * @param events how many events that were
 * @param done whether that is all of it
 */
public record PartProgress(String behind, long events, boolean done) {

    static final PartProgress BEGIN = new PartProgress("", 0, false);

    PartProgress end() {
        return new PartProgress(behind, events, true);
    }
}
