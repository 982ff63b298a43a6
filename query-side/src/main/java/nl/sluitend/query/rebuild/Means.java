package nl.sluitend.query.rebuild;

/**
 * By what views are rebuilt.
 *
 * @param streams the event store, read by stream
 * @param turns which node works on a rebuild
 * @param rhythm how rebuilds work
 */
public record Means(Streams streams, Turns turns, Rhythm rhythm) {

    /** For a single node on a store that cannot be read by stream. */
    public static final Means LEAST = new Means(Streams.NONE, Turns.OF_ONE, Rhythm.USUAL);
}
