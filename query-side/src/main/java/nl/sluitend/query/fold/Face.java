package nl.sluitend.query.fold;

import com.mongodb.client.MongoDatabase;
import java.util.Collection;
import java.util.List;
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

    /** Writes over what is there. */
    Writing<V> in(MongoDatabase database, int generation) {
        var kept = Documents.ready(database, drawer.of(generation));
        return documents -> kept.replace(rows(documents));
    }

    /** Writes what is not there yet. */
    Writing<V> intoNew(MongoDatabase database, int generation) {
        var kept = new Documents<>(Documents.of(database, drawer.of(generation)));
        return documents -> kept.insert(rows(documents));
    }

    private List<Stored<R>> rows(Collection<Stored<V>> documents) {
        return documents.stream().flatMap(this::rowsOf).toList();
    }

    private Stream<Stored<R>> rowsOf(Stored<V> document) {
        return rows.apply(document.view()).entrySet().stream()
                .map(row -> new Stored<>(row.getKey(), document.sequence(), row.getValue()));
    }
}
