package nl.sluitend.query.fold;

/**
 * A document as stored.
 *
 * @param id the name of its stream, or the key of a row
 * @param sequence the stream's number of the newest event in it, in a row of the newest that may have changed it; older
 *     events change nothing
 * @param setAside whether its stream goes on and it does not, because the next event could not be folded (ADR 17)
 * @param view its content
 * @param <V> the type of document
 */
record Stored<V>(String id, long sequence, boolean setAside, V view) {

    /** Before the first event. */
    static final long UNWRITTEN = -1;

    /** A document that follows its stream. */
    Stored(String id, long sequence, V view) {
        this(id, sequence, false, view);
    }
}
