package nl.sluitend.infra.events;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.statements.TimestampWriter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

/** All events of a transaction in one statement, in their order, which is also that of their positions in the log. */
final class EventsInOneStatement {

    private EventsInOneStatement() {}

    /** The framework's contract for the statement that appends. */
    static PreparedStatement of(
            Connection connection,
            EventSchema schema,
            Class<?> form,
            List<? extends EventMessage<?>> events,
            Serializer serializer,
            TimestampWriter moments)
            throws SQLException {
        var rows = events.stream()
                .map(event -> Row.of((DomainEventMessage<?>) event, form, serializer))
                .toList();
        var fields = schema.domainEventFields();
        // positions are given as rows come, and without an order PostgreSQL promises none
        var statement = connection.prepareStatement("""
                insert into %s (%s) select %s from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?) with ordinality as event (%s, place)
                order by place
                """.formatted(schema.domainEventTable(), fields, fields, fields));
        var columns = new Columns(connection, statement, rows);
        columns.set(1, "varchar", String[]::new, row -> row.event.getIdentifier());
        columns.set(2, "varchar", String[]::new, row -> row.event.getAggregateIdentifier());
        columns.set(3, "bigint", Long[]::new, row -> row.event.getSequenceNumber());
        columns.set(4, "varchar", String[]::new, row -> row.event.getType());
        columns.set(5, "varchar", String[]::new, row -> DateTimeUtils.formatInstant(row.event.getTimestamp()));
        columns.set(6, "varchar", String[]::new, row -> row.payload.getType().getName());
        columns.set(7, "varchar", String[]::new, row -> row.payload.getType().getRevision());
        columns.set(8, "bytea", byte[][]::new, row -> row.payload.getData());
        columns.set(9, "bytea", byte[][]::new, row -> row.metaData.getData());
        statement.addBatch();
        return statement;
    }

    private record Row(DomainEventMessage<?> event, SerializedObject<?> payload, SerializedObject<?> metaData) {

        static Row of(DomainEventMessage<?> event, Class<?> form, Serializer serializer) {
            return new Row(event, event.serializePayload(serializer, form), event.serializeMetaData(serializer, form));
        }
    }

    private record Columns(Connection connection, PreparedStatement statement, List<Row> rows) {

        <T> void set(int column, String type, IntFunction<T[]> array, Function<Row, Object> value) throws SQLException {
            var values = rows.stream().map(value).toArray(array);
            statement.setArray(column, connection.createArrayOf(type, values));
        }
    }
}
