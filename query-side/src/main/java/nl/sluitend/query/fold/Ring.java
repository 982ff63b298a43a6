package nl.sluitend.query.fold;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells that a document was written, in pseudonyms only: fit to travel to other nodes.
 *
 * @param drawer the collection
 * @param id the document's key
 * @param sequence what it has seen now
 * @param audience who could see what happened: also the one who lost a relation by it
 * @param changes how many changes each body could see so far; empty for what is about nobody
 */
public record Ring(String drawer, String id, long sequence, Set<String> audience, Map<String, Integer> changes) {

    /** The ring of a change in that drawer. */
    public static <V> Ring of(Drawer<V> drawer, Change<V> change) {
        var audience = new TreeSet<>(drawer.audience().apply(change.after()));
        if (change.before() != null) {
            audience.addAll(drawer.audience().apply(change.before()));
        }
        return new Ring(drawer.name(), change.id(), change.sequence(), audience, Map.of());
    }
}
