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
 * A collection as the engine sees it: reads the documents of a batch in one query, and writes them back in one. Each
 * document is encoded before anything is sent, so that one that cannot be encoded fails alone.
 *
 * @param codec encodes one document
 * @param collection where they are stored
 */
record Documents<V>(Codec<Stored<V>> codec, MongoCollection<RawBsonDocument> collection) {

    /** The field that says that a stream was set aside. */
    static final String SET_ASIDE = "setAside";

    /** The field of the newest event. */
    static final String SEQUENCE = "sequence";

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

    /** Creates the indexes that its queries need. */
    static <V> Documents<V> ready(MongoDatabase database, CollectionSpec<V> spec) {
        spec.declareIndexes(database);
        return at(database, spec);
    }

    /** A document, encoded as the store takes it. */
    RawBsonDocument form(Stored<V> stored) {
        var form = new RawBsonDocument(stored, codec);
        if (form.getByteBuffer().remaining() > LARGEST) {
            throw new BsonMaximumSizeExceededException("larger than the store takes");
        }
        return form;
    }

    /** A document that cannot be read counts as absent: it is folded again from its whole stream. */
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
     * Replaces what is older. A node that was paused for a while must not undo what another did meanwhile, so the
     * filter says how old the document may be; if none is that old, the store reports a duplicate key. It also does so
     * when two nodes insert a document at the same moment: the one that failed retries once, against what is there now.
     * A document that was set aside is left alone until it is taken up.
     *
     * @return why, by key, of each document that the store refuses by itself
     */
    Map<String, String> replace(List<RawBsonDocument> forms) {
        return exchange(forms, form -> and(unlessNewer(form), eq(SET_ASIDE, null)));
    }

    /** The same, and documents that were set aside follow their stream again. */
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
     * Writes what is not there yet. An existing document was folded from the same stream by a reading that broke off:
     * it stays, and processors fold on from an event before that reading.
     *
     * @return why, by key, of each document that the store refuses by itself
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

    /** Marks documents that no longer follow their stream; not one that has advanced meanwhile. */
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
     * @param which the documents
     * @param before only those with a lower sequence than this
     */
    record Mark(Bson which, long before) {}
}
