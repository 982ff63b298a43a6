package nl.sluitend.query.rebuild;

import static com.mongodb.client.model.Filters.empty;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.sluitend.kernel.rebuild.Difference;
import nl.sluitend.query.fold.RowsOf;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Compares two generations of one collection. Both are still being folded while they are read: two documents with the
 * same events that differ really do, and others are read again; those that keep changing are left out. How far rows are,
 * their documents tell: a row that an event did not change was not written again.
 *
 * @param database where they are
 * @param collection the collection's name
 * @param rows of which documents it holds the rows; absent for documents
 * @param old the generation in use
 * @param fresh the generation that was built
 */
record Comparison(
        MongoDatabase database, String collection, @Nullable RowsOf rows, int old, int fresh) {

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
            if (!pair.isWhole() || (rows == null && pair.isFair())) {
                differing.add(pair);
            }
        });
        return differing.of(collection);
    }

    /** Counts real differences; returns the keys of documents that may only be lagging. */
    private List<String> looked(List<Bson> narrowed, Differing differing) {
        var open = new ArrayList<String>();
        if (rows == null) {
            eachPair(narrowed, pair -> sort(pair.isFair(), pair, differing, open));
        } else {
            var found = new ArrayList<Pair>();
            eachPair(narrowed, pair -> {
                found.add(pair);
                if (found.size() == AT_ONCE) {
                    lookAgain(rows, found, differing, open);
                }
            });
            lookAgain(rows, found, differing, open);
        }
        return open;
    }

    /** Looks at rows once more, after their documents. */
    private void lookAgain(RowsOf rows, List<Pair> found, Differing differing, List<String> open) {
        var same = SameEvents.of(in(rows.documents(), old), in(rows.documents(), fresh), found, rows.stream());
        eachPair(
                groups(found.stream().map(Pair::id).toList()),
                pair -> sort(pair.isOnlyOneSetAside() || same.areShownBy(pair), pair, differing, open));
        found.clear();
    }

    private static void sort(boolean isReal, Pair pair, Differing differing, List<String> open) {
        if (isReal) {
            differing.add(pair);
        } else {
            open.add(pair.id());
        }
    }

    private void eachPair(List<Bson> narrowed, Consumer<Pair> differing) {
        var pairs = new Pairs(in(collection, old), in(collection, fresh));
        narrowed.forEach(each -> pairs.which(rows == null ? Pair::differs : Pair::showsOther, each, differing));
    }

    private MongoCollection<BsonDocument> in(String name, int generation) {
        return database.getCollection(name + '.' + generation, BsonDocument.class);
    }

    private static List<Bson> groups(List<String> keys) {
        return IntStream.iterate(0, from -> from < keys.size(), from -> from + AT_ONCE)
                .mapToObj(from -> Filters.in("_id", keys.subList(from, Math.min(keys.size(), from + AT_ONCE))))
                .toList();
    }
}
