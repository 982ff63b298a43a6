package nl.sluitend.torture;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import nl.sluitend.torture.judge.SetAsideSeen;

/**
 * Somebody with whom no client works, written straight into the events: who begins as somebody known began, and then has
 * an event with a day that no store of documents has a form for, and one more behind it.
 *
 * @param events address of the events
 * @param stream whose
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
    /** Of another first day: the next word about the same registration would stand in its place. */
    private static final String IMPOSSIBLE = REGISTERED.formatted("+292278995-01-01", "2026-11-01");

    private static final String POSSIBLE = REGISTERED.formatted("2027-02-02", "2026-11-02");

    /** Who begins now. */
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

    /** From now on cannot be folded on. */
    void isSpoiled() throws SQLException {
        add(IMPOSSIBLE);
    }

    /** Something more happens. */
    void goesOn() throws SQLException {
        add(POSSIBLE);
    }

    private void add(String payload) throws SQLException {
        try (var connection = DriverManager.getConnection(events)) {
            write(connection, ADDED, payload, stream);
        }
    }

    /** The event has a day again that can be. */
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
