package nl.sluitend.query.fold;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reports that a document was written, in pseudonyms only, so that it can be sent to other nodes.
 *
 * @param collection the collection
 * @param id the document's key
 * @param sequence the number of the newest event in it
 * @param audience the bodies that could see what happened, including one that lost its relation by it
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
