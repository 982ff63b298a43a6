package nl.sluitend.torture;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import nl.sluitend.torture.judge.SetAsideSeen;

/**
 * Somebody with whom no client works, written directly into the events: registered like a known person, then with an
 * event whose day no document store can hold, and one more after it.
 *
 * @param events address of the events
 * @param stream the name of the stream
 */
record Bystander(String events, String stream) {

    private static final String COPIED = """
            insert into domain_event_entry (eventIdentifier, aggregateIdentifier, sequenceNumber, type, timeStamp,
                payloadType, payloadRevision, payload, metaData)
            select gen_random_uuid()::text, ?, sequenceNumber, type, timeStamp, payloadType, payloadRevision, payload, metaData
            from domain_event_entry known
            where aggregateIdentifier = (
                    select aggregateIdentifier from domain_event_entry
                    where payloadType = 'inhabitant-registered' order by globalIndex limit 1)
                and sequenceNumber < (
                    select min(sequenceNumber) from domain_event_entry own
                    where own.aggregateIdentifier = known.aggregateIdentifier
                        and own.payloadType not in ('inhabitant-registered', 'residence-established'))
            order by sequenceNumber
            """;
    private static final String ADDED = """
            insert into domain_event_entry (eventIdentifier, aggregateIdentifier, sequenceNumber, type, timeStamp,
                payloadType, payloadRevision, payload, metaData)
            select gen_random_uuid()::text, aggregateIdentifier, sequenceNumber + 1, type, timeStamp,
                'jobseeker-registered', '1', convert_to(?, 'UTF8'), metaData
            from domain_event_entry where aggregateIdentifier = ? order by sequenceNumber desc limit 1
            """;
    private static final String MENDED = """
            update domain_event_entry set payload = convert_to(?, 'UTF8')
            where aggregateIdentifier = ? and convert_from(payload, 'UTF8') like '%+292278995%'
            """;
    private static final String REGISTERED = "{\"until\":\"%s\",\"occurredOn\":\"%s\"}";
    /** With another first day: a message about the same registration would replace it. */
    private static final String IMPOSSIBLE = REGISTERED.formatted("+292278995-01-01", "2026-11-01");

    private static final String POSSIBLE = REGISTERED.formatted("2027-02-02", "2026-11-02");

    /** Writes the first events. */
    static Bystander in(String events) throws SQLException {
        var bystander = new Bystander(events, key());
        try (var connection = DriverManager.getConnection(events)) {
            connection.setAutoCommit(false);
            bystander.write(connection, COPIED, bystander.stream());
            connection.commit();
        }
        return bystander;
    }

    private static String key() {
        var any = UUID.randomUUID().toString();
        return SetAsideSeen.BYSTANDER + any.substring(SetAsideSeen.BYSTANDER.length());
    }

    /** Adds an event that cannot be folded. */
    void isSpoiled() throws SQLException {
        add(IMPOSSIBLE);
    }

    /** Adds one more event. */
    void goesOn() throws SQLException {
        add(POSSIBLE);
    }

    private void add(String payload) throws SQLException {
        try (var connection = DriverManager.getConnection(events)) {
            write(connection, ADDED, payload, stream);
        }
    }

    /** Gives that event a possible day again. */
    void isMended() throws SQLException {
        try (var connection = DriverManager.getConnection(events)) {
            write(connection, MENDED, POSSIBLE, stream);
        }
    }

    private void write(Connection connection, String sql, String... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            if (statement.executeUpdate() == 0) {
                throw new SQLException("nothing was written of " + stream);
            }
        }
    }
}
