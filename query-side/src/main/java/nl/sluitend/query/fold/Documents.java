package nl.sluitend.query.fold;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A collection as the engine sees it: the documents of a batch in one reading, and back in one writing. */
record Documents<V>(MongoCollection<Stored<V>> collection) {

    private static final String SEQUENCE = "sequence";
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
        drawer.declareIndexes(database);
        return new Documents<>(of(database, drawer));
    }

    Map<String, Stored<V>> under(Set<String> ids) {
        var found = new HashMap<String, Stored<V>>();
        collection.find(in("_id", ids)).forEach(stored -> found.put(stored.id(), stored));
        return found;
    }

    /**
     * Replaces what is older. A node that stood still for a while must not undo what another did meanwhile, so the filter
     * says how old the document may be; where none is that old, the store says that the key is taken. It also says so
     * when two write the first one at the same moment: whoever was turned away tries once more, against what is there now.
     */
    void replace(Collection<Stored<V>> documents) {
        replaced(replaced(List.copyOf(documents)));
    }

    /** Those that were turned away. */
    private List<Stored<V>> replaced(List<Stored<V>> documents) {
        if (documents.isEmpty()) {
            return List.of();
        }
        try {
            collection.bulkWrite(documents.stream().map(this::unlessNewer).toList(), IN_ANY_ORDER);
            return List.of();
        } catch (MongoBulkWriteException partly) {
            if (!isOnlyTurnedAway(partly)) {
                throw partly;
            }
            return partly.getWriteErrors().stream()
                    .map(error -> documents.get(error.getIndex()))
                    .toList();
        }
    }

    private WriteModel<Stored<V>> unlessNewer(Stored<V> stored) {
        return new ReplaceOneModel<>(and(eq("_id", stored.id()), lte(SEQUENCE, stored.sequence())), stored, UPSERT);
    }

    private static boolean isOnlyTurnedAway(MongoBulkWriteException partly) {
        return partly.getWriteConcernError() == null
                && partly.getWriteErrors().stream()
                        .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
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
        } catch (MongoBulkWriteException partly) {
            if (!isOnlyTurnedAway(partly)) {
                throw partly;
            }
        }
    }
}
