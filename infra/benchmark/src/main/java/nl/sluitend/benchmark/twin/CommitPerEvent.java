package nl.sluitend.benchmark.twin;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import nl.sluitend.benchmark.load.Operation;

/**
 * The twin of a durable command: each sender has a connection of its own and commits one row, as large as the product's
 * newest event, into a table with the columns and indexes of the product's, on the same server.
 */
public final class CommitPerEvent implements Operation, AutoCloseable {

    private static final String TABLE =
            "create table if not exists twin_event_entry" + " (like domain_event_entry including all)";
    private static final String INSERT = """
            insert into twin_event_entry (eventIdentifier, aggregateIdentifier, sequenceNumber, type, timeStamp,
              payloadType, payloadRevision, payload, metaData) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final List<Sender> senders = new ArrayList<>();
    private final String events;
    private final AtomicLong number = new AtomicLong();

    private CommitPerEvent(String events) {
        this.events = events;
    }

    /** Connects that many senders. */
    public static CommitPerEvent on(String events, int senders) throws SQLException {
        var twin = new CommitPerEvent(events);
        var row = Row.newest(events);
        try (var connection = DriverManager.getConnection(events)) {
            connection.createStatement().execute(TABLE);
        }
        for (int sender = 0; sender < senders; sender++) {
            twin.senders.add(Sender.connected(events, row));
        }
        return twin;
    }

    @Override
    public void once(int sender) throws SQLException {
        senders.get(sender).commit(number.incrementAndGet());
    }

    @Override
    public void close() throws SQLException {
        for (var sender : senders) {
            sender.connection().close();
        }
        try (var connection = DriverManager.getConnection(events)) {
            connection.createStatement().execute("drop table twin_event_entry");
        }
    }

    private record Sender(Connection connection, PreparedStatement insert) {

        static Sender connected(String events, Row row) throws SQLException {
            var connection = DriverManager.getConnection(events);
            var insert = connection.prepareStatement(INSERT);
            row.fill(insert);
            return new Sender(connection, insert);
        }

        /** On a connection that commits each statement. */
        void commit(long number) throws SQLException {
            insert.setString(1, UUID.randomUUID().toString());
            insert.setString(2, UUID.randomUUID().toString());
            insert.setLong(3, number);
            insert.executeUpdate();
        }
    }
}
