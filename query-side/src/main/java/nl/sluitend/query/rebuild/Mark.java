package nl.sluitend.query.rebuild;

/**
 * How far a part was read and written.
 *
 * @param behind the last stream that was
 * @param events how many events that were
 * @param done whether that is all of it
 */
public record Mark(String behind, long events, boolean done) {

    static final Mark BEGIN = new Mark("", 0, false);

    Mark end() {
        return new Mark(behind, events, true);
    }
}
