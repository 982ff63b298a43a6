package nl.sluitend.query.fold;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells that a document was written, in pseudonyms only: fit to travel to other nodes.
 *
 * @param collection the collection
 * @param id the document's key
 * @param sequence what it has seen now
 * @param audience who could see what happened: also the one who lost a relation by it
 * @param changes how many changes each body could see so far; empty for what is about nobody
 */
public record ChangeNotice(
        String collection, String id, long sequence, Set<String> audience, Map<String, Integer> changes) {

    /** The notice of a change in that collection. */
    public static <V> ChangeNotice of(CollectionSpec<V> collection, Change<V> change) {
        var audience = new TreeSet<>(collection.audience().apply(change.after()));
        if (change.before() != null) {
            audience.addAll(collection.audience().apply(change.before()));
        }
        return new ChangeNotice(collection.name(), change.id(), change.sequence(), audience, Map.of());
    }
}
