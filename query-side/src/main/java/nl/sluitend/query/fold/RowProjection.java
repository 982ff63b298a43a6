package nl.sluitend.query.fold;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * A list that shows parts of a document as rows of its own: pure functions of it, written with it where they changed. A
 * part never leaves a document, so a row never has to be deleted.
 *
 * @param collection where the rows are stored
 * @param rows the rows of a document, by key
 * @param stream the field in which a row names its document
 * @param <V> the type of document
 * @param <R> the type of row
 */
public record RowProjection<V, R>(CollectionSpec<R> collection, Function<V, Map<String, R>> rows, String stream) {

    /** The rows in one generation; with {@code declared} their indexes are created. */
    Rows<V> rowsIn(MongoDatabase database, int generation, boolean declared) {
        var place = collection.of(generation);
        var documents = declared ? Documents.ready(database, place) : Documents.at(database, place);
        return new Rows<>(documents, (before, document) -> forms(documents, before, document), this::which);
    }

    private List<RawBsonDocument> forms(Documents<R> documents, @Nullable Stored<V> before, Stored<V> document) {
        var known = before == null ? Map.<String, R>of() : rows.apply(before.view());
        return rows.apply(document.view()).entrySet().stream()
                .filter(row -> !row.getValue().equals(known.get(row.getKey())))
                .map(row -> documents.form(new Stored<>(row.getKey(), document.sequence(), row.getValue())))
                .toList();
    }

    /** A filter for the rows of a document: by their keys, or if computing those throws, by the field that names it. */
    private Bson which(Stored<V> document) {
        try {
            return in("_id", rows.apply(document.view()).keySet());
        } catch (RuntimeException _) {
            return eq(stream, document.id());
        }
    }

    /**
     * The rows of one generation.
     *
     * @param documents where they are stored
     * @param forms the rows of a document, encoded, without those that were the same before
     * @param which a filter for the stored rows of a document
     * @param <V> the type of document
     */
    record Rows<V>(
            Documents<?> documents,
            BiFunction<@Nullable Stored<V>, Stored<V>, List<RawBsonDocument>> forms,
            Function<Stored<V>, Bson> which) {}
}
