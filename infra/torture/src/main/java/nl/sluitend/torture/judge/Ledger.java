package nl.sluitend.torture.judge;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.sluitend.torture.work.CasePerson;
import tools.jackson.databind.json.JsonMapper;

/** All events, read from PostgreSQL without the product. */
public record Ledger(List<StoredEvent> events) {

    private static final String ALL = "select globalIndex, aggregateIdentifier, sequenceNumber, type, payloadType,"
            + " payloadRevision, payload from domain_event_entry order by aggregateIdentifier, sequenceNumber";

    public Ledger {
        events = List.copyOf(events);
    }

    /** As that database has them now. */
    public static Ledger of(String database) throws SQLException {
        var events = new ArrayList<StoredEvent>();
        try (var connection = DriverManager.getConnection(database);
                var rows = connection.createStatement().executeQuery(ALL)) {
            while (rows.next()) {
                events.add(kept(rows));
            }
        }
        return new Ledger(events);
    }

    private static StoredEvent kept(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                JsonMapper.shared().readTree(row.getBytes(7)));
    }

    /** The position of the newest event; 0 before the first. */
    public long end() {
        return events.stream().mapToLong(StoredEvent::position).max().orElse(0);
    }

    /** The people registered after that position, each with their case. */
    public List<CasePerson> newcomersSince(long position) {
        return ofType("ww-case-registered")
                .filter(event -> event.position() > position)
                .map(event -> new CasePerson(event.stream(), event.text("wwCase")))
                .toList();
    }

    Stream<StoredEvent> ofType(String type) {
        return events.stream().filter(event -> event.type().equals(type));
    }

    Map<String, List<StoredEvent>> streams() {
        return events.stream().collect(groupingBy(StoredEvent::stream, LinkedHashMap::new, toList()));
    }
}
