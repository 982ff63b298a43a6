package nl.sluitend.query.fold;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateManyModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.bson.BsonMaximumSizeExceededException;
import org.bson.RawBsonDocument;
import org.bson.codecs.Codec;
import org.bson.conversions.Bson;

/**
 * A collection as the engine sees it: the documents of a batch in one reading, and back in one writing. Each document is
 * brought into its form before anything is sent, so that one that has none is found out alone.
 *
 * @param codec the form of one document
 * @param collection where they lie
 */
record Documents<V>(Codec<Stored<V>> codec, MongoCollection<RawBsonDocument> collection) {

    /** Where it says that a stream was set aside. */
    static final String SET_ASIDE = "setAside";

    private static final String SEQUENCE = "sequence";
    /** Source: MongoDB, limits and thresholds. */
    private static final int LARGEST = 16 * 1024 * 1024;

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
    private static final BulkWriteOptions IN_ANY_ORDER = new BulkWriteOptions().ordered(false);

    @SuppressWarnings("unchecked")
    static <V> MongoCollection<Stored<V>> of(MongoDatabase database, CollectionSpec<V> spec) {
        return database.getCollection(spec.name(), (Class<Stored<V>>) (Class<?>) Stored.class)
                .withCodecRegistry(Codecs.of(spec.type()));
    }

    @SuppressWarnings("unchecked")
    static <V> Documents<V> at(MongoDatabase database, CollectionSpec<V> spec) {
        return new Documents<>(
                (Codec<Stored<V>>) (Codec<?>) Codecs.of(spec.type()).get(Stored.class),
                database.getCollection(spec.name(), RawBsonDocument.class));
    }

    /** Creates what the questions of that collection need. */
    static <V> Documents<V> ready(MongoDatabase database, CollectionSpec<V> spec) {
        spec.declareIndexes(database);
        return at(database, spec);
    }

    /** A document in the form that the store takes. */
    RawBsonDocument form(Stored<V> stored) {
        var form = new RawBsonDocument(stored, codec);
        if (form.getByteBuffer().remaining() > LARGEST) {
            throw new BsonMaximumSizeExceededException("larger than the store takes");
        }
        return form;
    }

    /** One that cannot be read is as good as none: it is folded again from its whole stream. */
    Map<String, Stored<V>> under(Set<String> ids) {
        var found = new HashMap<String, Stored<V>>();
        collection.find(in("_id", ids)).forEach(raw -> {
            try {
                var stored = raw.decode(codec);
                found.put(stored.id(), stored);
            } catch (RuntimeException _) {
                found.remove(key(raw));
            }
        });
        return found;
    }

    static String key(RawBsonDocument form) {
        return form.getString("_id").getValue();
    }

    /**
     * Replaces what is older. A node that stood still for a while must not undo what another did meanwhile, so the filter
     * says how old the document may be; where none is that old, the store says that the key is taken. It also says so
     * when two write the first one at the same moment: whoever was turned away tries once more, against what is there now.
     * What was set aside is left to whoever takes it up again.
     *
     * @return of each that the store refuses for itself, why
     */
    Map<String, String> replace(List<RawBsonDocument> forms) {
        return exchange(forms, form -> and(unlessNewer(form), eq(SET_ASIDE, null)));
    }

    /** The same, and what was set aside follows its stream again. */
    Map<String, String> takeUp(List<RawBsonDocument> forms) {
        return exchange(forms, Documents::unlessNewer);
    }

    private static Bson unlessNewer(RawBsonDocument form) {
        return and(eq("_id", key(form)), lte(SEQUENCE, form.getInt64(SEQUENCE).getValue()));
    }

    private Map<String, String> exchange(List<RawBsonDocument> forms, Function<RawBsonDocument, Bson> which) {
        var refused = new HashMap<String, String>();
        var turnedAway = written(forms, form -> new ReplaceOneModel<>(which.apply(form), form, UPSERT), refused);
        written(turnedAway, form -> new ReplaceOneModel<>(which.apply(form), form, UPSERT), refused);
        return refused;
    }

    /**
     * Writes what is not there yet. A document that is there was folded from the same stream by a reading that broke off:
     * it stays, and whoever inserts folds on from an event before that reading.
     *
     * @return of each that the store refuses for itself, why
     */
    Map<String, String> insert(List<RawBsonDocument> forms) {
        var refused = new HashMap<String, String>();
        written(forms, InsertOneModel::new, refused);
        return refused;
    }

    /** Those whose key was taken. */
    private List<RawBsonDocument> written(
            List<RawBsonDocument> forms,
            Function<RawBsonDocument, WriteModel<RawBsonDocument>> model,
            Map<String, String> refused) {
        if (forms.isEmpty()) {
            return List.of();
        }
        try {
            collection.bulkWrite(forms.stream().map(model).toList(), IN_ANY_ORDER);
            return List.of();
        } catch (MongoBulkWriteException partly) {
            return turnedAway(forms, partly, refused);
        }
    }

    private static List<RawBsonDocument> turnedAway(
            List<RawBsonDocument> forms, MongoBulkWriteException partly, Map<String, String> refused) {
        if (partly.getWriteConcernError() != null || !WriteErrors.areOfDocuments(partly.getWriteErrors())) {
            throw partly;
        }
        var taken = new ArrayList<RawBsonDocument>();
        for (BulkWriteError error : partly.getWriteErrors()) {
            var form = forms.get(error.getIndex());
            if (error.getCategory() == ErrorCategory.DUPLICATE_KEY) {
                taken.add(form);
            } else {
                refused.put(key(form), "WriteError " + error.getCode());
            }
        }
        return taken;
    }

    /** Says of documents that their stream goes on and they do not; not of one that has come further meanwhile. */
    void setAside(Collection<? extends Mark> marks) {
        if (!marks.isEmpty()) {
            collection.bulkWrite(
                    marks.stream()
                            .<WriteModel<RawBsonDocument>>map(mark -> new UpdateManyModel<>(
                                    and(mark.which(), lt(SEQUENCE, mark.before())), Updates.set(SET_ASIDE, true)))
                            .toList(),
                    IN_ANY_ORDER);
        }
    }

    /**
     * What is set aside of one stream.
     *
     * @param which documents
     * @param before with a lower number than that
     */
    record Mark(Bson which, long before) {}
}
