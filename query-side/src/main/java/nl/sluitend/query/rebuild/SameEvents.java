package nl.sluitend.query.rebuild;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * Documents that contain the same events in two generations, read before their rows were. Rows are written before their
 * document: one that is no newer than its document shows all events of it.
 *
 * @param sequences the number of the newest event, by the name of the stream
 * @param stream the field in which a row names it
 */
record SameEvents(Map<String, Long> sequences, String stream) {

    /** Of the documents of these rows. */
    static SameEvents of(
            MongoCollection<BsonDocument> old,
            MongoCollection<BsonDocument> fresh,
            Collection<Pair> rows,
            String stream) {
        var streams = rows.stream().map(row -> row.text(stream)).collect(Collectors.toSet());
        var sequences = sequences(old, streams);
        var others = sequences(fresh, streams);
        sequences.entrySet().retainAll(others.entrySet());
        return new SameEvents(sequences, stream);
    }

    private static Map<String, Long> sequences(MongoCollection<BsonDocument> documents, Collection<String> streams) {
        var sequences = new HashMap<String, Long>();
        documents
                .find(in("_id", streams))
                .projection(include("sequence"))
                .forEach(document -> sequences.put(Pair.key(document), Pair.sequence(document)));
        return sequences;
    }

    /** Whether both rows show all events of their document and no others. */
    boolean areShownBy(Pair rows) {
        @Nullable Long newest = sequences.get(rows.text(stream));
        return newest != null && rows.isNoNewerThan(newest);
    }
}
