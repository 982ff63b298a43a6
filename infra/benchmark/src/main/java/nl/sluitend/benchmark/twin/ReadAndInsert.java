package nl.sluitend.benchmark.twin;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.sluitend.infra.embedded.documents.DocumentStore;
import nl.sluitend.query.rebuild.RebuildSettings;
import nl.sluitend.query.rebuild.ServingCollections;

/**
 * The twin of a rebuild: reads the whole store of events with the bare driver, stream by stream as a rebuild does, and
 * writes the finished documents in bulk into an empty document store with the same indexes. As many threads as a rebuild
 * has, bulks as large as its own; it folds nothing.
 *
 * @param events JDBC address of the store
 * @param finished the collections, as a rebuild leaves them
 */
public record ReadAndInsert(String events, List<Collected> finished) {

    private static final int PARTS = RebuildSettings.USUAL.parts();
    private static final int BULK = RebuildSettings.USUAL.bulk();
    private static final int FETCHED = 2_000;
    private static final int DIGITS = 16;
    private static final String STREAMS = """
            select type, aggregateIdentifier, sequenceNumber, eventIdentifier, timeStamp, payloadType, payloadRevision,
              payload, metaData
            from domain_event_entry where aggregateIdentifier >= ? and aggregateIdentifier < ?
            order by aggregateIdentifier, sequenceNumber
            """;

    /** With the documents at that address. */
    public static ReadAndInsert of(String events, String documents) {
        try (var client = MongoClients.create(documents)) {
            var database = client.getDatabase("sluitend");
            return new ReadAndInsert(
                    events,
                    ServingCollections.in(database).collections().values().stream()
                            .map(name -> Collected.of(database, name))
                            .toList());
        }
    }

    /** Does it; returns how many events it read. */
    public long run() throws Exception {
        try (var store = DocumentStore.start();
                var client = MongoClients.create(store.uri());
                var threads = Executors.newFixedThreadPool(PARTS)) {
            var database = client.getDatabase("sluitend");
            finished.forEach(each -> each.declareIndexes(database));
            long read = 0;
            for (var part : threads.invokeAll(parts(database))) {
                read += part.get();
            }
            return read;
        }
    }

    private List<Callable<Long>> parts(MongoDatabase database) {
        return IntStream.range(0, PARTS)
                .<Callable<Long>>mapToObj(part -> () -> {
                    long read = read(part);
                    finished.forEach(each -> each.write(database, part, PARTS, BULK));
                    return read;
                })
                .toList();
    }

    /** Names of streams are UUIDs, whose first digits are evenly distributed. */
    private long read(int part) throws SQLException {
        try (var connection = DriverManager.getConnection(events)) {
            connection.setAutoCommit(false); // otherwise the driver would hold all rows at once
            return read(connection, bound(part), bound(part + 1));
        }
    }

    private static String bound(int part) {
        return part == PARTS ? "g" : Integer.toHexString(part * DIGITS / PARTS);
    }

    private static long read(Connection connection, String from, String before) throws SQLException {
        long read = 0;
        try (var statement = connection.prepareStatement(STREAMS)) {
            statement.setFetchSize(FETCHED);
            statement.setString(1, from);
            statement.setString(2, before);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    read += rows.getBytes(8) == null || rows.getBytes(9) == null ? 0 : 1;
                }
            }
        }
        return read;
    }
}
