package nl.sluitend.infra.embedded.documents;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A secondary index: the values of its fields, then the document's key, in order. It serves a query that names values of
 * its first fields, and the order of those that come next; a list as a value has an entry for each of its elements.
 */
final class SortedIndex extends Index<Integer> {

    private static final String KEY = "_id";
    private static final Comparator<Object> VALUES = ValueComparator.ascWithoutListHandling();

    private final List<String> fields;
    private final Set<String> lists = ConcurrentHashMap.newKeySet();
    private final ConcurrentNavigableMap<List<Object>, Integer> positions =
            new ConcurrentSkipListMap<>(SortedIndex::compare);

    SortedIndex(String name, List<IndexKey> keys) {
        super(name, keys, true); // sparse: a document without an entry is no error
        fields = Stream.concat(keys.stream().map(IndexKey::getKey), Stream.of(KEY))
                .distinct()
                .toList();
    }

    /** A prefix comes before every longer list, and so is the lower bound of all entries that start with it. */
    private static int compare(List<Object> one, List<Object> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = VALUES.compare(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    /** The scan of this index for a query. */
    IndexScan walk(QueryBounds demands, @Nullable Document order) {
        return new IndexScan(this, fields, demands, order);
    }

    /** The positions between two prefixes of entries, both included. */
    ConcurrentNavigableMap<List<Object>, Integer> between(List<Object> from, List<Object> to) {
        return positions.subMap(from, true, with(to, MaxKey.getInstance()), true);
    }

    boolean holdsListsIn(String field) {
        return lists.contains(field);
    }

    static List<Object> with(List<Object> beginning, Object value) {
        var longer = new ArrayList<>(beginning);
        longer.add(value);
        return longer;
    }

    private Stream<List<Object>> entries(Document document) {
        var key = Objects.requireNonNull(document.get(KEY), KEY);
        return getKeyValues(document).stream()
                .map(values -> values.stream().toList())
                .map(values -> values.size() == fields.size() ? values : with(values, key));
    }

    @Override
    public void add(Document document, Integer position, MongoCollection<Integer> collection) {
        fields.stream()
                .filter(field -> Utils.getSubdocumentValueCollectionAware(document, field) instanceof Collection)
                .forEach(lists::add);
        entries(document).forEach(entry -> positions.put(entry, position));
    }

    @Override
    public @Nullable Integer remove(Document document) {
        return entries(document)
                .map(positions::remove)
                .filter(Objects::nonNull)
                .reduce((one, same) -> same)
                .orElse(null);
    }

    @Override
    public void updateInPlace(Document before, Document after, Integer position, MongoCollection<Integer> collection) {
        if (!nullAwareEqualsKeys(before, after)) {
            remove(before);
            add(after, position, collection);
        }
    }

    @Override
    public @Nullable Integer getPosition(Document document) {
        return null; // only the key is unique
    }

    /** The server asks indexes one by one; the collection chooses the best. */
    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<Integer> getPositions(Document query) {
        return List.of();
    }

    @Override
    public long getCount() {
        return positions.size();
    }

    @Override
    public long getDataSize() {
        return 0;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Integer> collection) {
        // not unique: a value may occur more than once
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Integer> collection) {
        // likewise
    }

    @Override
    public void drop() {
        positions.clear();
    }
}
