package nl.sluitend.query.rebuild;

import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The documents of two generations of one collection, those with the same key beside each other.
 *
 * @param old the generation in use
 * @param fresh the generation that was built
 */
record Pairs(MongoCollection<BsonDocument> old, MongoCollection<BsonDocument> fresh) {

    /** Both are read side by side, by ascending key, so that neither needs to fit into memory. */
    void which(Predicate<Pair> differ, Bson narrowed, Consumer<Pair> found) {
        try (var olds = sorted(old, narrowed);
                var freshOnes = sorted(fresh, narrowed)) {
            var left = next(olds);
            var right = next(freshOnes);
            while (left != null || right != null) {
                int order = order(left, right);
                var pair = new Pair(order <= 0 ? left : null, order >= 0 ? right : null);
                if (differ.test(pair)) {
                    found.accept(pair);
                }
                left = order <= 0 ? next(olds) : left;
                right = order >= 0 ? next(freshOnes) : right;
            }
        }
    }

    private static MongoCursor<BsonDocument> sorted(MongoCollection<BsonDocument> generation, Bson narrowed) {
        return generation.find(narrowed).sort(ascending("_id")).iterator();
    }

    private static @Nullable BsonDocument next(MongoCursor<BsonDocument> documents) {
        return documents.hasNext() ? documents.next() : null;
    }

    private static int order(@Nullable BsonDocument left, @Nullable BsonDocument right) {
        return left == null ? 1 : right == null ? -1 : Pair.key(left).compareTo(Pair.key(right));
    }
}
