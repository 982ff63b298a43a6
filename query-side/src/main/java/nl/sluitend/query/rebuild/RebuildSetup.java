package nl.sluitend.query.rebuild;

/**
 * What rebuilds of views need.
 *
 * @param streams the event store, read by stream
 * @param locks which node works on a rebuild
 * @param settings how rebuilds work
 */
public record RebuildSetup(StreamReader streams, NodeLock locks, RebuildSettings settings) {

    /** For a single node on a store that cannot be read stream by stream. */
    public static final RebuildSetup LEAST =
            new RebuildSetup(StreamReader.NONE, NodeLock.OF_ONE, RebuildSettings.USUAL);
}
