package nl.sluitend.query.rebuild;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.sluitend.kernel.rebuild.Difference;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Two generations of one collection beside each other. Both are folded on while they are read: two documents that have
 * seen the same events differ for good, and others are looked at again; what moves on even then is left out.
 *
 * @param database where they are
 * @param collection the collection's name
 * @param old the generation that serves
 * @param fresh the generation that was built
 */
record Comparison(MongoDatabase database, String collection, int old, int fresh) {

    private static final int LOOKS = 10;
    /** Keys of one question: a question has its limits, too. */
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

    /** Counts what differs for good; the keys of what may only be on its way. */
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
        narrowed.forEach(each -> eachPair(each, differing));
    }

    private static List<Bson> groups(List<String> keys) {
        return IntStream.iterate(0, from -> from < keys.size(), from -> from + AT_ONCE)
                .mapToObj(from -> in("_id", keys.subList(from, Math.min(keys.size(), from + AT_ONCE))))
                .toList();
    }

    /** Both are read by rising key, side by side, so that no generation needs to fit into memory. */
    private void eachPair(Bson narrowed, Consumer<Pair> found) {
        try (var olds = sorted(old, narrowed);
                var freshOnes = sorted(fresh, narrowed)) {
            var left = next(olds);
            var right = next(freshOnes);
            while (left != null || right != null) {
                int order = order(left, right);
                var pair = new Pair(order <= 0 ? left : null, order >= 0 ? right : null);
                if (pair.differs()) {
                    found.accept(pair);
                }
                left = order <= 0 ? next(olds) : left;
                right = order >= 0 ? next(freshOnes) : right;
            }
        }
    }

    private MongoCursor<BsonDocument> sorted(int generation, Bson narrowed) {
        return database.getCollection(collection + '.' + generation, BsonDocument.class)
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
