package nl.sluitend.query.rebuild;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.sluitend.kernel.rebuild.Difference;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/**
 * Compares two generations of one collection. Both are still being folded while they are read: two documents with the
 * same events that differ really do, and others are read again; those that keep changing are left out.
 *
 * @param database where they are
 * @param collection the collection's name
 * @param old the generation in use
 * @param fresh the generation that was built
 */
record Comparison(MongoDatabase database, String collection, int old, int fresh) {

    private static final int LOOKS = 10;
    /** How many keys one query holds: a query has a maximum size. */
    private static final int AT_ONCE = 1_000;

    Difference difference() {
        var differing = new Differing();
        var open = looked(List.of(empty()), differing);
        for (int look = 1; look < LOOKS && !open.isEmpty(); look++) {
            RebuildRun.pause();
            open = looked(groups(open), differing);
        }
        eachPair(groups(open), pair -> {
            if (pair.isFair() || !pair.isWhole()) {
                differing.add(pair);
            }
        });
        return differing.of(collection);
    }

    /** Counts real differences; returns the keys of documents that may only be lagging. */
    private List<String> looked(List<Bson> narrowed, Differing differing) {
        var open = new ArrayList<String>();
        eachPair(narrowed, pair -> {
            if (pair.isFair()) {
                differing.add(pair);
            } else {
                open.add(pair.id());
            }
        });
        return open;
    }

    private void eachPair(List<Bson> narrowed, Consumer<Pair> differing) {
        var pairs = new Pairs(
                database.getCollection(collection + '.' + old, BsonDocument.class),
                database.getCollection(collection + '.' + fresh, BsonDocument.class));
        narrowed.forEach(each -> pairs.differing(each, differing));
    }

    private static List<Bson> groups(List<String> keys) {
        return IntStream.iterate(0, from -> from < keys.size(), from -> from + AT_ONCE)
                .mapToObj(from -> in("_id", keys.subList(from, Math.min(keys.size(), from + AT_ONCE))))
                .toList();
    }
}
