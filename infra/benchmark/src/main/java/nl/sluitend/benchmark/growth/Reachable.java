package nl.sluitend.benchmark.growth;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.sluitend.benchmark.product.Known;
import nl.sluitend.infra.events.EventSerializer;
import nl.sluitend.infra.launcher.VerbRefused;
import nl.sluitend.kernel.wwcase.ContactAttempted;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;

/**
 * People whom somebody just tried to reach, and can try again. Names of streams are random, so that a few from each
 * range of names are spread over the whole store.
 *
 * @param connection to the store
 */
record Reachable(Connection connection) {

    private static final int PARTS = 256;
    private static final int OF_EACH = 100;
    private static final Serializer SERIALIZER = EventSerializer.create();
    private static final String NEWEST = """
            select aggregateIdentifier, payloadType, payloadRevision, payload from (
              select distinct on (aggregateIdentifier) aggregateIdentifier, payloadType, payloadRevision, payload from domain_event_entry
              where aggregateIdentifier >= ? order by aggregateIdentifier, sequenceNumber desc limit ?) newest
            where payloadType = 'contact-attempted'
            """;

    List<Known> some() throws SQLException {
        var found = new ArrayList<Known>();
        try (var newest = connection.prepareStatement(NEWEST)) {
            newest.setInt(2, OF_EACH);
            for (int part = 0; part < PARTS; part++) {
                newest.setString(1, "%02x".formatted(part));
                addAll(newest, found);
            }
        }
        if (found.isEmpty()) {
            throw new VerbRefused("The history has nobody who can be reached: give P6 more --events.");
        }
        return found.stream().distinct().toList();
    }

    private void addAll(PreparedStatement newest, List<Known> found) throws SQLException {
        try (var rows = newest.executeQuery()) {
            while (rows.next()) {
                found.add(read(rows));
            }
        }
    }

    private static Known read(ResultSet row) throws SQLException {
        var form = new SimpleSerializedObject<>(row.getBytes(4), byte[].class, row.getString(2), row.getString(3));
        ContactAttempted newest = SERIALIZER.deserialize(form);
        return new Known(row.getString(1), newest.wwCase());
    }
}
