package nl.sluitend.benchmark.growth;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The streams that the store already has: a synthetic number may belong to somebody of an earlier history or feed.
 *
 * @param connection to the store
 */
record KnownStreams(Connection connection) {

    private static final String AMONG =
            "select aggregateIdentifier from domain_event_entry where aggregateIdentifier = any(?) and sequenceNumber = 0";

    /** Those whose stream, by that placeholder, is new. */
    List<Map<Placeholder, byte[]>> withoutThem(List<Map<Placeholder, byte[]>> filled, Placeholder stream)
            throws SQLException {
        var known = among(filled.stream().map(each -> name(each, stream)).toArray(String[]::new));
        return filled.stream()
                .filter(each -> !known.contains(name(each, stream)))
                .toList();
    }

    private Set<String> among(String[] names) throws SQLException {
        try (var statement = connection.prepareStatement(AMONG)) {
            statement.setArray(1, connection.createArrayOf("varchar", names));
            var known = new HashSet<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    known.add(rows.getString(1));
                }
            }
            return known;
        }
    }

    private static String name(Map<Placeholder, byte[]> filled, Placeholder stream) {
        return new String(filled.getOrDefault(stream, new byte[0]), UTF_8);
    }
}
