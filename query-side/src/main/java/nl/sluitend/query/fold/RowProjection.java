package nl.sluitend.query.fold;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;

/**
 * A list that shows parts of a document as rows of its own: pure functions of it, written with it. A part never leaves a
 * document, so a row never has to be taken away.
 *
 * @param collection where the rows lie
 * @param rows the rows of a document, by key
 * @param stream where a row names its document
 * @param <V> the kind of document
 * @param <R> the kind of row
 */
public record RowProjection<V, R>(CollectionSpec<R> collection, Function<V, Map<String, R>> rows, String stream) {

    /** The rows in one generation, whose indexes are declared when it is folded into. */
    Rows<V> rowsIn(MongoDatabase database, int generation, boolean declared) {
        var place = collection.of(generation);
        var documents = declared ? Documents.ready(database, place) : Documents.at(database, place);
        return new Rows<>(documents, document -> forms(documents, document), this::which);
    }

    private List<RawBsonDocument> forms(Documents<R> documents, Stored<V> document) {
        return rows.apply(document.view()).entrySet().stream()
                .map(row -> documents.form(new Stored<>(row.getKey(), document.sequence(), row.getValue())))
                .toList();
    }

    /** The rows of a document by their keys; where even that breaks, by looking at all. */
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
     * @param documents where they lie
     * @param forms those of a document, in the form that is written
     * @param which those of a document that are there
     * @param <V> the kind of document
     */
    record Rows<V>(
            Documents<?> documents,
            Function<Stored<V>, List<RawBsonDocument>> forms,
            Function<Stored<V>, Bson> which) {}
}
