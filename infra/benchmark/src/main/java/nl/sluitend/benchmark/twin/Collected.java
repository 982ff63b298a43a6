package nl.sluitend.benchmark.twin;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.InsertManyOptions;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.RawBsonDocument;

/**
 * A collection as a rebuild leaves it.
 *
 * @param name of the collection
 * @param indexes that it has besides that of keys
 * @param documents in it
 */
public record Collected(String name, List<Document> indexes, List<RawBsonDocument> documents) {

    private static final InsertManyOptions IN_ANY_ORDER = new InsertManyOptions().ordered(false);

    static Collected of(MongoDatabase database, String name) {
        var indexes = new ArrayList<Document>();
        for (var index : database.getCollection(name).listIndexes()) {
            if (!index.getString("name").equals("_id_")) {
                indexes.add(index.get("key", Document.class));
            }
        }
        var documents = database.getCollection(name, RawBsonDocument.class).find();
        return new Collected(name, List.copyOf(indexes), documents.into(new ArrayList<>()));
    }

    void declareIndexes(MongoDatabase database) {
        if (!indexes.isEmpty()) {
            database.getCollection(name)
                    .createIndexes(indexes.stream().map(IndexModel::new).toList());
        }
    }

    /** Writes the part of one of several threads. */
    void write(MongoDatabase database, int part, int parts, int atOnce) {
        var collection = database.getCollection(name, RawBsonDocument.class);
        int from = documents.size() * part / parts;
        int end = documents.size() * (part + 1) / parts;
        for (int next = from; next < end; next += atOnce) {
            collection.insertMany(documents.subList(next, Math.min(next + atOnce, end)), IN_ANY_ORDER);
        }
    }
}
