package nl.sluitend.query.fold;

import com.mongodb.client.MongoDatabase;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A list that shows parts of a document as rows of its own: pure functions of it, written with it. A part never leaves a
 * document, so a row never has to be taken away.
 *
 * @param drawer where the rows lie
 * @param rows the rows of a document, by key
 * @param <V> the kind of document
 * @param <R> the kind of row
 */
public record Face<V, R>(Drawer<R> drawer, Function<V, Map<String, R>> rows) {

    /** Writes the rows of documents. */
    interface Writing<V> {
        void write(Collection<Stored<V>> documents);
    }

    Writing<V> in(MongoDatabase database) {
        var kept = Documents.ready(database, drawer);
        return documents ->
                kept.replace(documents.stream().flatMap(this::rowsOf).toList());
    }

    private Stream<Stored<R>> rowsOf(Stored<V> document) {
        return rows.apply(document.view()).entrySet().stream()
                .map(row -> new Stored<>(row.getKey(), document.sequence(), row.getValue()));
    }
}
