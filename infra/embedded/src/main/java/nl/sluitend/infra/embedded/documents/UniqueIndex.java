package nl.sluitend.infra.embedded.documents;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** An index in which a value occurs once. The one of the key has the key itself; others have the values of their fields. */
final class UniqueIndex extends AbstractUniqueIndex<DocumentPlace> {

    private static final String OF_THE_KEY = "_id_";
    private static final String KEY = "_id";
    private static final Object NONE = new KeyValue((Object) null);

    private final Map<Object, DocumentPlace> places = new ConcurrentHashMap<>();

    UniqueIndex(String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
    }

    /** Whether it is the one of the key. */
    boolean isOfTheKey() {
        return getName().equals(OF_THE_KEY);
    }

    /** The place of that key, as indexes hold it. */
    @Nullable
    DocumentPlace at(Object key) {
        return places.get(key);
    }

    @Override
    public synchronized void checkAdd(Document document, MongoCollection<DocumentPlace> collection) {
        if (!isOfTheKey() || places.containsKey(form(Values.normal(document.get(KEY))))) {
            super.checkAdd(document, collection);
        }
    }

    @Override
    public synchronized void add(Document document, DocumentPlace place, MongoCollection<DocumentPlace> collection) {
        if (isOfTheKey()) {
            places.put(form(place.key()), place);
        } else {
            super.add(document, place, collection);
        }
    }

    @Override
    protected @Nullable DocumentPlace removeDocument(KeyValue values) {
        return places.remove(form(values));
    }

    @Override
    protected boolean putKeyPosition(KeyValue values, DocumentPlace place) {
        return places.putIfAbsent(form(values), place) == null;
    }

    @Override
    protected @Nullable DocumentPlace getPosition(KeyValue values) {
        return places.get(form(values));
    }

    private Object form(KeyValue values) {
        return isOfTheKey() ? form(values.get(0)) : values;
    }

    private static Object form(@Nullable Object key) {
        return key == null ? NONE : key;
    }

    @Override
    protected Iterable<Entry<KeyValue, DocumentPlace>> getIterable() {
        return places.entrySet().stream()
                .map(entry -> Map.entry(values(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static KeyValue values(Object form) {
        return form instanceof KeyValue values ? values : new KeyValue(form);
    }

    @Override
    public long getCount() {
        return places.size();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }
}
