package nl.sluitend.infra.embedded.documents;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.bson.Document;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps documents as bytes: what the server decodes is its own, and is written back when it has changed it. */
abstract class KeptCollection extends AbstractSynchronizedMongoCollection<DocumentPlace> {

    private final Places places = new Places();
    private volatile @Nullable UniqueIndex keys;
    private volatile List<SortedIndex> sorted = List.of();
    private final Set<String> looked = new HashSet<>();
    private Fields fields = Fields.ALL;
    private Fields streamed = Fields.ALL;

    KeptCollection(MongoDatabase database, String name, CollectionOptions options, CursorRegistry cursors) {
        super(database, name, options, cursors);
    }

    /** The index of the key. */
    @Nullable
    UniqueIndex keys() {
        return keys;
    }

    List<SortedIndex> sorted() {
        return sorted;
    }

    /** Whether the key is unique, and nothing else. */
    boolean isOnlyKeyUnique() {
        return keys != null && getIndexes().size() == sorted.size() + 1;
    }

    /** The place of the document with that key, as indexes hold it. */
    @Nullable
    DocumentPlace at(Object key) {
        var known = keys;
        return known == null ? null : known.at(key);
    }

    /** A place for a document whose key is new. */
    DocumentPlace place(Object key, Document document, byte[] bytes) {
        var place = places.add(key, bytes);
        Objects.requireNonNull(keys).add(document, place, this);
        return place;
    }

    /** The fields that indexes look at, those of this query, and those of queries before: of these there are few. */
    synchronized Fields lookedAtBy(Document query) {
        var paths = QueryPaths.of(query);
        if (paths.contains(QueryPaths.EVERYTHING)) {
            return Fields.ALL;
        }
        if (!looked.containsAll(paths)) {
            looked.addAll(paths);
            fields = Fields.at(looked);
        }
        return fields;
    }

    /** Every document, in the natural order or against it. */
    synchronized List<byte[]> everything(@Nullable Document order) {
        var all = places.stream()
                .map(DocumentPlace::bytes)
                .map(Objects::requireNonNull)
                .toList();
        return isNaturalDescending(order) ? all.reversed() : all;
    }

    void replace(DocumentPlace place, byte[] bytes) {
        places.replace(place, bytes);
    }

    /** The server reads all documents twice for a new index: of these, what that index looks at. */
    @Override
    public synchronized void addIndex(Index<DocumentPlace> index) {
        streamed = index instanceof SortedIndex of ? Fields.at(of.fields()) : Fields.ALL;
        try {
            super.addIndex(index);
        } finally {
            streamed = Fields.ALL;
        }
        know();
    }

    @Override
    public synchronized void dropIndex(String name) {
        super.dropIndex(name);
        know();
    }

    private void know() {
        keys = of(UniqueIndex.class).filter(UniqueIndex::isOfTheKey).findFirst().orElse(null);
        sorted = of(SortedIndex.class).toList();
        looked.clear();
        sorted.forEach(index -> looked.addAll(index.fields()));
        fields = Fields.at(looked);
    }

    private <T> Stream<T> of(Class<T> kind) {
        return getIndexes().stream().filter(kind::isInstance).map(kind::cast);
    }

    @Override
    protected DocumentPlace addDocumentInternal(Document document) {
        return places.add(Values.normal(document.get("_id")), Bson.bytes(document));
    }

    @Override
    protected @Nullable Document getDocument(DocumentPlace place) {
        return place.document(Fields.ALL);
    }

    @Override
    protected void handleUpdate(DocumentPlace place, Document before, Document after) {
        places.replace(place, Bson.bytes(after));
    }

    @Override
    protected void removeDocument(DocumentPlace place) {
        places.remove(place);
    }

    @Override
    protected @Nullable DocumentPlace findDocumentPosition(Document document) {
        return places.stream()
                .filter(place -> document.equals(place.document(Fields.ALL)))
                .findFirst()
                .orElse(null);
    }

    @Override
    protected Stream<DocumentWithPosition<DocumentPlace>> streamAllDocumentsWithPosition() {
        return places.stream().map(place -> new DocumentWithPosition<>(place.document(streamed), place));
    }

    @Override
    public synchronized int count() {
        return places.count();
    }

    /** The places know it. */
    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected int getDataSize() {
        return places.size();
    }

    @Override
    protected void updateDataSize(int change) {
        throw new UnsupportedOperationException("is not tracked");
    }
}
