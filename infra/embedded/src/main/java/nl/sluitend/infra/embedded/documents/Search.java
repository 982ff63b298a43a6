package nl.sluitend.infra.embedded.documents;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a query finds, as it is kept. Of each document only those fields are decoded that the query and the order look
 * at. Under the collection's lock an index is walked and nothing else is done: what was found cannot change.
 */
final class Search {

    private static final String KEY = "_id";

    private final IndexedCollection rows;
    private final Document query;
    private final @Nullable Document order;
    private final int skip;
    private final int limit;
    private final QueryBounds demands;
    private final Fields looked;

    Search(IndexedCollection rows, Document query, @Nullable Document order, int skip, int limit) {
        this.rows = rows;
        this.query = query;
        this.order = order;
        this.skip = skip;
        this.limit = limit;
        this.demands = QueryBounds.of(query);
        var paths = QueryPaths.of(query);
        if (order != null) {
            paths.addAll(order.keySet());
        }
        this.looked = Fields.at(paths);
    }

    /** A document that meets the query, and what was looked at of it. */
    private static final class Found {

        private final byte[] bytes;
        private final Document seen;

        Found(byte[] bytes, Fields looked) {
            this.bytes = bytes;
            this.seen = Bson.document(bytes, looked);
        }
    }

    List<byte[]> found() {
        return byKey().map(this::keyed)
                .or(() -> walk().map(this::walked))
                .orElseGet(() -> arranged(matching(rows.everything(order).stream()), false));
    }

    /** Nothing is decoded when the key is all that is asked. */
    private List<byte[]> keyed(List<DocumentPlace> places) {
        var isPlain = demands.areOnly(KEY, query) && (order == null || order.isEmpty() || places.size() <= 1);
        return isPlain ? cut(kept(places.stream())).toList() : arranged(matching(kept(places.stream())), false);
    }

    private List<byte[]> walked(IndexScan walk) {
        return arranged(candidates(walk).stream(), walk.isInOrder() && walk.isOne());
    }

    /** A key with more conditions is found by the key; the other conditions are checked on the document. */
    private Optional<List<DocumentPlace>> byKey() {
        var index = rows.keys();
        return index == null
                ? Optional.empty()
                : demands.values(KEY)
                        .map(keys -> keys.stream()
                                .map(index::at)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList());
    }

    private Optional<IndexScan> walk() {
        return rows.sorted().stream()
                .map(index -> index.walk(demands, order))
                .filter(walk -> walk.worth() > 0)
                .max(Comparator.comparingInt(IndexScan::worth));
    }

    /** When the scan is in the requested order, the first results are among the first of each range. */
    private List<Found> candidates(IndexScan walk) {
        var enough = limit > 0 && walk.isInOrder() ? skip + limit : Long.MAX_VALUE;
        var candidates = new ArrayList<Found>();
        var seen = new HashSet<DocumentPlace>();
        synchronized (rows) {
            walk.ranges()
                    .forEach(range -> matching(kept(range.stream().filter(seen::add)))
                            .limit(enough)
                            .forEach(candidates::add));
        }
        return candidates;
    }

    private static Stream<byte[]> kept(Stream<DocumentPlace> places) {
        return places.map(DocumentPlace::bytes).filter(Objects::nonNull).map(Objects::requireNonNull);
    }

    private Stream<Found> matching(Stream<byte[]> documents) {
        return documents
                .map(bytes -> new Found(bytes, looked))
                .filter(found -> rows.documentMatchesQuery(found.seen, query));
    }

    private List<byte[]> arranged(Stream<Found> found, boolean inOrder) {
        var comparator = inOrder ? null : IndexedCollection.comparator(order);
        var sorted = comparator == null ? found : found.sorted(Comparator.comparing(one -> one.seen, comparator));
        return cut(sorted).map(one -> one.bytes).toList();
    }

    private <T> Stream<T> cut(Stream<T> found) {
        return found.skip(Math.max(skip, 0)).limit(limit > 0 ? limit : Long.MAX_VALUE);
    }
}
