package nl.sluitend.infra.embedded.documents;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/**
 * A secondary index: the values of its fields, then the document's key, in order. It serves a query that names values of
 * its first fields, and the order of those that come next.
 */
final class SortedIndex extends Index<DocumentPlace> {

    private final IndexEntries entries;
    private final ConcurrentNavigableMap<@Nullable Object[], DocumentPlace> places =
            new ConcurrentSkipListMap<>(Values::compare);

    SortedIndex(String name, List<IndexKey> keys) {
        super(name, keys, true); // sparse: a document without an entry is no error
        entries = new IndexEntries(keys.stream().map(IndexKey::getKey).toList(), this::getKeyValues);
    }

    /** The scan of this index for a query. */
    IndexScan walk(QueryBounds demands, @Nullable Document order) {
        return IndexScan.of(this, demands, order);
    }

    /** The places between two prefixes of entries, both included. */
    ConcurrentNavigableMap<@Nullable Object[], DocumentPlace> between(@Nullable Object[] from, @Nullable Object[] to) {
        return places.subMap(from, true, with(to, MaxKey.getInstance()), true);
    }

    boolean holdsListsIn(String field) {
        return entries.holdListsIn(field);
    }

    static @Nullable Object[] with(@Nullable Object[] beginning, Object value) {
        var longer = Arrays.copyOf(beginning, beginning.length + 1);
        longer[beginning.length] = value;
        return longer;
    }

    /** The fields that it looks at. */
    List<String> fields() {
        return entries.fields();
    }

    /** What it holds of that document. */
    List<@Nullable Object[]> entries(Document document, @Nullable Object key) {
        return entries.of(document, key);
    }

    /** Only what differs is touched. */
    void exchange(List<@Nullable Object[]> before, List<@Nullable Object[]> after, DocumentPlace place) {
        before.stream().filter(entry -> !isAmong(after, entry)).forEach(places::remove);
        after.stream().filter(entry -> !isAmong(before, entry)).forEach(entry -> places.put(entry, place));
    }

    void add(List<@Nullable Object[]> of, DocumentPlace place) {
        for (var entry : of) {
            places.put(entry, place);
        }
    }

    private static boolean isAmong(List<@Nullable Object[]> entries, @Nullable Object[] entry) {
        return entries.stream().anyMatch(other -> Values.compare(other, entry) == 0);
    }

    @Override
    public void add(Document document, DocumentPlace place, MongoCollection<DocumentPlace> collection) {
        add(entries(document, place.key()), place);
    }

    @Override
    public @Nullable DocumentPlace remove(Document document) {
        return entries(document, Values.normal(document.get("_id"))).stream()
                .map(places::remove)
                .filter(Objects::nonNull)
                .reduce((one, same) -> same)
                .orElse(null);
    }

    @Override
    public void updateInPlace(
            Document before, Document after, DocumentPlace place, MongoCollection<DocumentPlace> collection) {
        exchange(entries(before, place.key()), entries(after, place.key()), place);
    }

    @Override
    public @Nullable DocumentPlace getPosition(Document document) {
        return null; // only the key is unique
    }

    /** The server asks indexes one by one; the collection chooses the best. */
    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<DocumentPlace> getPositions(Document query) {
        return List.of();
    }

    @Override
    public long getCount() {
        return places.size();
    }

    @Override
    public long getDataSize() {
        return 0;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<DocumentPlace> collection) {
        entries(document, null); // not unique; what cannot be indexed is refused before anything is written
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<DocumentPlace> collection) {
        entries(after, null); // likewise
    }

    @Override
    public void drop() {
        places.clear();
    }
}
