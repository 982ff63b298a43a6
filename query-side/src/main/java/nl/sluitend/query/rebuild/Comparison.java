package nl.sluitend.query.rebuild;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import nl.sluitend.kernel.rebuild.Difference;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Two generations of one collection beside each other. Both are folded on while they are read, so what seems to differ is
 * looked at again; what moves on even then is left out.
 *
 * @param database where they are
 * @param drawer the collection's name
 * @param old the generation that serves
 * @param fresh the generation that was built
 */
record Comparison(MongoDatabase database, String drawer, int old, int fresh) {

    private static final int LOOKS = 10;

    Difference difference() {
        var found = differing(empty());
        for (int look = 0; look < LOOKS && !found.isEmpty(); look++) {
            Job.pause();
            found = differing(in("_id", found.keySet()));
        }
        return difference(found.values().stream().filter(Pair::isFair).toList());
    }

    private Difference difference(Collection<Pair> pairs) {
        return new Difference(
                drawer,
                (int) pairs.stream().filter(pair -> pair.old() == null).count(),
                (int) pairs.stream().filter(pair -> pair.fresh() == null).count(),
                (int) pairs.stream()
                        .filter(pair -> pair.old() != null && pair.fresh() != null)
                        .count(),
                pairs.stream()
                        .flatMap(pair -> pair.fields().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                pairs.stream().map(Pair::id).limit(LOOKS).toList());
    }

    /** Both are read by rising key, side by side, so that no generation needs to fit into memory. */
    private Map<String, Pair> differing(Bson narrowed) {
        var found = new TreeMap<String, Pair>();
        try (var olds = sorted(old, narrowed);
                var freshOnes = sorted(fresh, narrowed)) {
            var left = next(olds);
            var right = next(freshOnes);
            while (left != null || right != null) {
                int order = order(left, right);
                var pair = new Pair(order <= 0 ? left : null, order >= 0 ? right : null);
                if (pair.differs()) {
                    found.put(pair.id(), pair);
                }
                left = order <= 0 ? next(olds) : left;
                right = order >= 0 ? next(freshOnes) : right;
            }
        }
        return found;
    }

    private MongoCursor<BsonDocument> sorted(int generation, Bson narrowed) {
        return database.getCollection(drawer + '.' + generation, BsonDocument.class)
                .find(narrowed)
                .sort(ascending("_id"))
                .iterator();
    }

    private static @Nullable BsonDocument next(MongoCursor<BsonDocument> documents) {
        return documents.hasNext() ? documents.next() : null;
    }

    private static int order(@Nullable BsonDocument left, @Nullable BsonDocument right) {
        return left == null ? 1 : right == null ? -1 : Pair.key(left).compareTo(Pair.key(right));
    }
}
