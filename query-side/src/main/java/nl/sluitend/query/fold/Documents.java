package nl.sluitend.query.fold;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A collection as the engine sees it: the documents of a batch in one reading, and back in one writing. */
record Documents<V>(MongoCollection<Stored<V>> collection) {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
    private static final BulkWriteOptions IN_ANY_ORDER = new BulkWriteOptions().ordered(false);

    private static final InsertManyOptions NEW_ONES = new InsertManyOptions().ordered(false);

    @SuppressWarnings("unchecked")
    static <V> MongoCollection<Stored<V>> of(MongoDatabase database, Drawer<V> drawer) {
        return database.getCollection(drawer.name(), (Class<Stored<V>>) (Class<?>) Stored.class)
                .withCodecRegistry(Codecs.of(drawer.type()));
    }

    /** Creates what the questions of that collection need. */
    static <V> Documents<V> ready(MongoDatabase database, Drawer<V> drawer) {
        var collection = of(database, drawer);
        if (!drawer.indexes().isEmpty()) {
            collection.createIndexes(
                    drawer.indexes().stream().map(IndexModel::new).toList());
        }
        return new Documents<>(collection);
    }

    Map<String, Stored<V>> under(Set<String> ids) {
        var found = new HashMap<String, Stored<V>>();
        collection.find(in("_id", ids)).forEach(stored -> found.put(stored.id(), stored));
        return found;
    }

    void replace(Collection<Stored<V>> documents) {
        if (!documents.isEmpty()) {
            collection.bulkWrite(
                    documents.stream()
                            .map(stored -> new ReplaceOneModel<>(eq("_id", stored.id()), stored, UPSERT))
                            .toList(),
                    IN_ANY_ORDER);
        }
    }

    /**
     * Writes what is not there yet. A document that is there was folded from the same stream by a reading that broke off:
     * it stays, and whoever inserts folds on from an event before that reading.
     */
    void insert(List<Stored<V>> documents) {
        try {
            if (!documents.isEmpty()) {
                collection.insertMany(documents, NEW_ONES);
            }
        } catch (MongoBulkWriteException some) {
            if (!some.getWriteErrors().stream().allMatch(Documents::isKnown)) {
                throw some;
            }
        }
    }

    private static boolean isKnown(BulkWriteError error) {
        return error.getCategory() == ErrorCategory.DUPLICATE_KEY;
    }
}
