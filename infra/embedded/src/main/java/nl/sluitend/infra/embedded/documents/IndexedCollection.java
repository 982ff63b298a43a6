package nl.sluitend.infra.embedded.documents;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.QueryMatcher;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A collection that uses an index for a query, and scans only when none fits. */
class IndexedCollection extends KeptCollection {

    private static final Document ANY = new Document();

    private final QueryMatcher matcher = new DefaultQueryMatcher();

    IndexedCollection(MongoDatabase database, String name, CollectionOptions options, CursorRegistry cursors) {
        super(database, name, options, cursors);
    }

    /** Without a lock, unlike the server's own, which remembers where in a list it found what an update changes. */
    @Override
    protected boolean documentMatchesQuery(Document document, Document query) {
        return matcher.matches(document, query);
    }

    static @Nullable Comparator<Document> comparator(@Nullable Document order) {
        return deriveComparator(order);
    }

    /** What the command asks for: documents as they are kept, unless it takes only parts of them. */
    QueryResult find(Document command) {
        var found = new Search(
                        this,
                        (Document) command.getOrDefault("filter", ANY),
                        (Document) command.get("sort"),
                        number(command, "skip"),
                        number(command, "limit"))
                .found();
        var fields = (Document) command.get("projection");
        return fields == null || fields.isEmpty()
                ? createQueryResult(found.stream().map(WholeDocument::of).toList(), number(command, "batchSize"))
                : projected(found, fields, number(command, "batchSize"));
    }

    private static int number(Document command, String field) {
        return ((Number) command.getOrDefault(field, 0)).intValue();
    }

    private QueryResult projected(List<byte[]> found, Document fields, int batch) {
        var looked = Fields.at(QueryPaths.ofProjection(fields));
        return matchDocumentsFromStream(
                found.stream().map(bytes -> Bson.document(bytes, looked)), ANY, null, 0, 0, batch, fields);
    }

    @Override
    protected QueryResult queryDocuments(
            Document query, @Nullable Document order, int skip, int limit, int batch, @Nullable Document fields) {
        var found = new Search(this, query, order, skip, limit).found();
        return fields == null || fields.isEmpty()
                ? createQueryResult(found.stream().map(Bson::document).toList(), batch)
                : projected(found, fields, batch);
    }

    @Override
    protected QueryResult matchDocuments(
            Document query, @Nullable Document order, int skip, int limit, int batch, @Nullable Document fields) {
        return queryDocuments(query, order, skip, limit, batch, fields);
    }

    /** A whole document under its key is exchanged at once; what else there is, is left to the server. */
    @Override
    public synchronized Document updateDocuments(
            Document query, Document update, ArrayFilters filters, boolean many, boolean upsert, Oplog oplog) {
        return Optional.of(update)
                .filter(_ -> !many)
                .flatMap(whole -> Replacement.of(query, whole))
                .flatMap(this::exchanged)
                .map(keys -> told(keys, query, update, oplog))
                .orElseGet(() -> super.updateDocuments(query, update, filters, many, upsert, oplog));
    }

    private Document told(List<Object> changed, Document query, Document update, Oplog oplog) {
        oplog.handleUpdate(getFullName(), query, update, changed);
        return new Document("n", 1).append("nModified", changed.size());
    }

    /** The keys of what is another afterwards; empty when there is no such document. */
    private Optional<List<Object>> exchanged(Replacement replacement) {
        var keys = keys();
        var place = keys == null || hasOtherUniqueIndexes() ? null : keys.at(replacement.key());
        var kept = place == null ? null : place.bytes();
        if (place == null || kept == null) {
            return Optional.empty();
        }
        var before = Bson.document(kept, lookedAtBy(replacement.query()));
        if (!documentMatchesQuery(before, replacement.query())) {
            return Optional.empty();
        }
        exchange(place, before, replacement);
        return Optional.of(replacement.differsFrom(before, kept) ? List.of(replacement.key()) : List.of());
    }

    private void exchange(DocumentPlace place, Document before, Replacement replacement) {
        var indexes = sorted();
        var entries = indexes.stream()
                .map(index -> index.entries(replacement.document(), place.key()))
                .toList();
        for (int i = 0; i < entries.size(); i++) {
            indexes.get(i).exchange(indexes.get(i).entries(before, place.key()), entries.get(i), place);
        }
        replace(place, replacement.bytes());
    }
}
