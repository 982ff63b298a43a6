package nl.sluitend.query.fold;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;

/**
 * A digest of everything in a collection, whatever the order in which documents and their fields were written: the same
 * for live and rebuilt documents (SHA-256 over the documents by key, each with its fields by name). Of a row the number
 * of its newest event does not count: what did not change was not written again, and its document says how far it is.
 *
 * @param database where the collection is
 * @param rows the names of collections of rows, without their generations
 */
public record DocumentDigest(MongoDatabase database, Set<String> rows) {

    /** The digest of that collection in hexadecimal. */
    public String of(String collection) {
        return of(collection, Set.of());
    }

    /** The same, without the documents of these streams. */
    public String of(String collection, Set<String> without) {
        var digest = sha256();
        boolean ofRows = rows.contains(collection.substring(0, collection.lastIndexOf('.')));
        each(collection, without, document -> {
            if (ofRows) {
                document.remove(Documents.SEQUENCE);
            }
            digest.update((canonical(document) + "\n").getBytes(UTF_8));
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    /** How many documents do not belong to these streams. */
    public long count(String collection, Set<String> without) {
        var count = new LongAdder();
        each(collection, without, _ -> count.increment());
        return count.sum();
    }

    private void each(String collection, Set<String> without, Consumer<BsonDocument> work) {
        database.getCollection(collection, BsonDocument.class)
                .find()
                .sort(Sorts.ascending("_id"))
                .forEach(document -> {
                    if (without.isEmpty() || !names(document, without)) {
                        work.accept(document);
                    }
                });
    }

    /** A document has its stream's name as its key; a row names it in a field. */
    private static boolean names(BsonValue value, Set<String> streams) {
        return switch (value) {
            case BsonString text -> streams.contains(text.getValue());
            case BsonDocument document -> document.values().stream().anyMatch(each -> names(each, streams));
            case BsonArray array -> array.stream().anyMatch(each -> names(each, streams));
            default -> false;
        };
    }

    private static String canonical(BsonValue value) {
        return switch (value) {
            case BsonDocument document ->
                new TreeMap<>(document)
                        .entrySet().stream().map(DocumentDigest::field).collect(Collectors.joining(",", "{", "}"));
            case BsonArray array ->
                array.stream().map(DocumentDigest::canonical).collect(Collectors.joining(",", "[", "]"));
            default -> value.toString();
        };
    }

    private static String field(Map.Entry<String, BsonValue> field) {
        return field.getKey() + ":" + canonical(field.getValue());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
