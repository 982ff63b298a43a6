package nl.sluitend.benchmark.twin;

import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import nl.sluitend.infra.launcher.VerbRefused;
import org.jspecify.annotations.Nullable;

/** What the twin writes: the product's newest event, byte for byte, under new keys. */
@SuppressWarnings("ArrayRecordComponent") // never compared: only passed to the statement
record Row(
        String type,
        String time,
        String payloadType,
        @Nullable String revision,
        byte[] payload,
        byte[] metaData) {

    private static final String NEWEST = """
            select type, timeStamp, payloadType, payloadRevision, payload, metaData from domain_event_entry
            order by globalIndex desc limit 1
            """;

    static Row newest(String events) throws SQLException {
        try (var connection = DriverManager.getConnection(events);
                var newest = connection.createStatement().executeQuery(NEWEST)) {
            if (!newest.next()) {
                throw new VerbRefused("The store holds no event for the twin to copy: load people first.");
            }
            return of(newest);
        }
    }

    private static Row of(ResultSet row) throws SQLException {
        return new Row(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getBytes(5),
                row.getBytes(6));
    }

    /** All but the keys, which differ from row to row. */
    void fill(PreparedStatement insert) throws SQLException {
        insert.setString(4, type);
        insert.setString(5, time);
        insert.setString(6, payloadType);
        insert.setString(7, revision);
        insert.setBytes(8, payload);
        insert.setBytes(9, metaData);
    }

    int bytes() {
        return payload.length + metaData.length;
    }
}
