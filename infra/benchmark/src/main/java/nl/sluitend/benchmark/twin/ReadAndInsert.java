package nl.sluitend.benchmark.twin;

import com.mongodb.client.MongoClients;
import com.mongodb.client.model.InsertManyOptions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.sluitend.infra.documents.DocumentStore;
import nl.sluitend.query.rebuild.Served;
import org.bson.RawBsonDocument;

/**
 * The twin of a rebuild: reads the whole store of events in order with the bare driver, then writes the finished documents
 * in bulk into an empty document store. It folds nothing.
 *
 * @param events JDBC address of the store
 * @param finished the documents of each collection, as a rebuild leaves them
 */
public record ReadAndInsert(String events, Map<String, List<RawBsonDocument>> finished) {

    private static final String ALL = "select globalIndex, aggregateIdentifier, sequenceNumber, type, timeStamp,"
            + " payloadType, payload, metaData from domain_event_entry order by globalIndex";
    private static final int AT_ONCE = 500;
    private static final InsertManyOptions IN_ANY_ORDER = new InsertManyOptions().ordered(false);

    /** With the documents that lie at that address. */
    public static ReadAndInsert of(String events, String documents) {
        var finished = new LinkedHashMap<String, List<RawBsonDocument>>();
        try (var client = MongoClients.create(documents)) {
            var database = client.getDatabase("sluitend");
            for (var name : Served.in(database).collections().values()) {
                finished.put(
                        name,
                        database.getCollection(name, RawBsonDocument.class)
                                .find()
                                .into(new ArrayList<>()));
            }
        }
        return new ReadAndInsert(events, finished);
    }

    /** Does it; how many events it read. */
    public long run() throws SQLException {
        long read = read();
        try (var store = DocumentStore.start();
                var client = MongoClients.create(store.uri())) {
            var database = client.getDatabase("sluitend");
            finished.forEach((name, documents) -> {
                var collection = database.getCollection(name, RawBsonDocument.class);
                for (int from = 0; from < documents.size(); from += AT_ONCE) {
                    collection.insertMany(
                            documents.subList(from, Math.min(from + AT_ONCE, documents.size())), IN_ANY_ORDER);
                }
            });
        }
        return read;
    }

    private long read() throws SQLException {
        try (var connection = DriverManager.getConnection(events)) {
            connection.setAutoCommit(false); // without, the driver would hold all rows at once
            try (var statement = connection.createStatement()) {
                statement.setFetchSize(AT_ONCE);
                long read = 0;
                try (var rows = statement.executeQuery(ALL)) {
                    while (rows.next()) {
                        read += rows.getBytes(7) == null || rows.getBytes(8) == null ? 0 : 1;
                    }
                }
                return read;
            }
        }
    }
}
