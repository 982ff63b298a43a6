package nl.sluitend.infra.embedded.documents;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.memory.MemoryCollection;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A collection that uses an index for a query, and scans only when none fits. */
class IndexedCollection extends MemoryCollection {

    private static final String KEY = "_id";

    private boolean modifies;

    IndexedCollection(MongoDatabase database, String name, CollectionOptions options, CursorRegistry cursors) {
        super(database, name, options, cursors);
    }

    /** Answers are written after the lock is released: from copies, so that a replace in between cannot tear them. */
    @Override
    protected QueryResult createQueryResult(List<Document> documents, int batch) {
        return super.createQueryResult(
                modifies ? documents : documents.stream().map(Document::clone).toList(), batch);
    }

    @Override
    public synchronized Document updateDocuments(
            Document query, Document update, ArrayFilters filters, boolean many, boolean upsert, Oplog oplog) {
        return modifying(() -> super.updateDocuments(query, update, filters, many, upsert, oplog));
    }

    @Override
    public synchronized Document findAndModify(Document query) {
        return modifying(() -> super.findAndModify(query));
    }

    private Document modifying(Supplier<Document> work) {
        modifies = true;
        try {
            return work.get();
        } finally {
            modifies = false;
        }
    }

    @Override
    protected QueryResult queryDocuments(
            Document query, @Nullable Document order, int skip, int limit, int batch, @Nullable Document fields) {
        var demands = QueryBounds.of(query);
        return byKey(demands)
                .or(() -> walk(demands, order).map(walk -> candidates(walk, query, skip, limit)))
                .map(positions -> matchDocuments(query, positions, order, skip, limit, batch, fields))
                .orElseGet(() -> super.queryDocuments(query, order, skip, limit, batch, fields));
    }

    /** A key with more conditions is found by the key; the other conditions are checked on the document. */
    private Optional<Collection<Integer>> byKey(QueryBounds demands) {
        return demands.values(KEY)
                .flatMap(keys -> getIndexes().stream()
                        .filter(Index::isUnique)
                        .filter(index -> index.getName().equals("_id_"))
                        .findFirst()
                        .map(index -> keys.stream()
                                .map(key -> index.getPosition(new Document(KEY, key)))
                                .filter(Objects::nonNull)
                                .toList()));
    }

    private Optional<IndexScan> walk(QueryBounds demands, @Nullable Document order) {
        return getIndexes().stream()
                .filter(SortedIndex.class::isInstance)
                .map(index -> ((SortedIndex) index).walk(demands, order))
                .filter(walk -> walk.worth() > 0)
                .max(Comparator.comparingInt(IndexScan::worth));
    }

    /** When the scan is in the requested order, the first results are among the first of each range. */
    private Collection<Integer> candidates(IndexScan walk, Document query, int skip, int limit) {
        var enough = limit > 0 && walk.isInOrder() ? skip + limit : Long.MAX_VALUE;
        var positions = new LinkedHashSet<Integer>();
        walk.ranges()
                .forEach(range -> range.stream()
                        .filter(position -> documentMatchesQuery(getDocument(position), query))
                        .limit(enough)
                        .forEach(positions::add));
        return positions;
    }
}
