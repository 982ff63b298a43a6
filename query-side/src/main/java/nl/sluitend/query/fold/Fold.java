package nl.sluitend.query.fold;

/**
 * How one stream becomes one document: pure, without reading, writing or asking for the time. So it can be replayed,
 * tested without a store, and batched.
 *
 * @param <V> the document
 */
public interface Fold<V> {

    /** Whether events of that kind belong to its streams. */
    boolean concerns(Class<?> event);

    /** The document before its first event. */
    V begin(String stream);

    /** The document after that event. */
    V evolve(V document, Happened happened);
}
