package nl.sluitend.infra.events;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;

/**
 * The next events of the log by their number, not by a range of positions: a long gap in the positions, of which only
 * few were ever committed, does not look like the end of the log and needs no second question.
 */
final class EventsAhead {

    private EventsAhead() {}

    static PreparedStatement after(Connection connection, EventSchema schema, long position, int most)
            throws SQLException {
        var question = connection.prepareStatement(next(schema));
        question.setLong(1, position);
        question.setInt(2, most);
        return question;
    }

    /** The same, and what has filled a gap meanwhile. */
    static PreparedStatement afterAndIn(
            Connection connection, EventSchema schema, long position, int most, List<Long> gaps) throws SQLException {
        var question = connection.prepareStatement("(%s) union all (select %s from %s where %s = any (?)) order by %s"
                .formatted(
                        next(schema),
                        schema.trackedEventFields(),
                        schema.domainEventTable(),
                        schema.globalIndexColumn(),
                        schema.globalIndexColumn()));
        question.setLong(1, position);
        question.setInt(2, most);
        question.setArray(3, connection.createArrayOf("bigint", gaps.toArray()));
        return question;
    }

    private static String next(EventSchema schema) {
        return "select %s from %s where %s > ? order by %s limit ?"
                .formatted(
                        schema.trackedEventFields(),
                        schema.domainEventTable(),
                        schema.globalIndexColumn(),
                        schema.globalIndexColumn());
    }
}
