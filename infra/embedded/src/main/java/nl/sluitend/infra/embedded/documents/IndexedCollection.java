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
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A collection that uses an index for a query, and scans only when none fits. */
class IndexedCollection extends KeptCollection {

    private static final Document ANY = new Document();
    private static final String KEY = "_id";

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

    /** What is new is encoded once, and its entries are computed once; what may be refused is left to the server. */
    @Override
    public synchronized void addDocument(Document document) {
        var id = document.get(KEY);
        var key = id instanceof Collection ? null : Values.normal(id);
        if (key != null && isOnlyKeyUnique() && at(key) == null) {
            add(key, document, Bson.bytes(document));
        } else {
            super.addDocument(document);
        }
    }

    private void add(Object key, Document document, byte[] bytes) {
        var indexes = sorted();
        var entries = entries(document, key);
        var place = place(key, document, bytes);
        for (int i = 0; i < entries.size(); i++) {
            indexes.get(i).add(entries.get(i), place);
        }
    }

    /** Of each sorted index; one that refuses the document does so before anything is written. */
    private List<List<@Nullable Object[]>> entries(Document document, @Nullable Object key) {
        return sorted().stream().map(index -> index.entries(document, key)).toList();
    }

    /** A whole document under its key is written at once; what else there is, is left to the server. */
    @Override
    public synchronized Document updateDocuments(
            Document query, Document update, ArrayFilters filters, boolean many, boolean upsert, Oplog oplog) {
        return Optional.of(update)
                .filter(_ -> !many && isOnlyKeyUnique())
                .flatMap(whole -> Replacement.of(query, whole))
                .flatMap(whole -> at(whole.key()) == null && upsert ? added(whole, oplog) : exchanged(whole, oplog))
                .orElseGet(() -> super.updateDocuments(query, update, filters, many, upsert, oplog));
    }

    private Optional<Document> added(Replacement whole, Oplog oplog) {
        add(whole.key(), whole.document(), whole.bytes());
        oplog.handleInsert(getFullName(), List.of(whole.document()));
        return Optional.of(new Document("upserted", whole.document().get(KEY))
                .append("n", 0)
                .append("nModified", 0));
    }

    /** Empty when there is no such document. */
    private Optional<Document> exchanged(Replacement whole, Oplog oplog) {
        var place = at(whole.key());
        var kept = place == null ? null : place.bytes();
        if (place == null || kept == null) {
            return Optional.empty();
        }
        var before = Bson.document(kept, lookedAtBy(whole.query()));
        if (!documentMatchesQuery(before, whole.query())) {
            return Optional.empty();
        }
        exchange(place, before, whole);
        var changed = whole.differsFrom(before, kept) ? List.of(whole.key()) : List.of();
        oplog.handleUpdate(getFullName(), whole.query(), whole.document(), changed);
        return Optional.of(new Document("n", 1).append("nModified", changed.size()));
    }

    private void exchange(DocumentPlace place, Document before, Replacement whole) {
        var indexes = sorted();
        var entries = entries(whole.document(), place.key());
        for (int i = 0; i < entries.size(); i++) {
            indexes.get(i).exchange(indexes.get(i).entries(before, place.key()), entries.get(i), place);
        }
        replace(place, whole.bytes());
    }
}
