package nl.sluitend.infra.events;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.sluitend.query.rebuild.Part;
import nl.sluitend.query.rebuild.StreamReader;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Reads the events in the order of their streams, through a server-side cursor, so that no more than a few thousand are
 * in memory. The database filters by type of aggregate, so that an event of unknown type stays in its stream.
 *
 * @param events the database
 * @param serializer the form of events
 * @param upcasters convert older forms into the present one
 */
public record StreamsOnPostgres(DataSource events, Serializer serializer, Supplier<EventUpcaster> upcasters)
        implements StreamReader {

    private static final int AT_ONCE = 2_000;
    private static final String STREAMS = """
            select type, aggregateIdentifier, sequenceNumber, eventIdentifier, timeStamp, payloadType,
                payloadRevision, payload, metaData
            from domain_event_entry
            where aggregateIdentifier >= ? and aggregateIdentifier > ? and type = any (?)
                and (?::text is null or aggregateIdentifier < ?)
            order by aggregateIdentifier, sequenceNumber
            """;

    @Override
    public @Nullable TrackingToken head() {
        var newest = JdbcClient.create(events)
                .sql("select max(globalIndex) from domain_event_entry")
                .query(Long.class)
                .optional();
        OpenAppends.to(EventsOnPostgres.SCHEMA.domainEventTable(), events).awaitEnd();
        return newest.map(index -> GapAwareTrackingToken.newInstance(index, Set.of()))
                .orElse(null);
    }

    @Override
    public long count(Set<String> aggregates) {
        return JdbcClient.create(events)
                .sql("select count(*) from domain_event_entry where type = any (?)")
                .param(aggregates.toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    @Override
    public void read(Part part, String behind, Set<String> aggregates, Consumer<List<DomainEventMessage<?>>> streams) {
        try (var connection = events.getConnection()) {
            connection.setAutoCommit(false);
            try (var rows = rows(connection, part, behind, aggregates.toArray(String[]::new))) {
                handOver(rows, streams);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException unreachable) {
            throw new CannotGetJdbcConnectionException("PostgreSQL does not answer", unreachable);
        }
    }

    private static Stream<DomainEventData<byte[]>> rows(
            Connection connection, Part part, String behind, String[] aggregates) {
        var jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
        jdbc.setFetchSize(AT_ONCE);
        return jdbc.queryForStream(
                STREAMS, (row, _) -> entry(row), part.from(), behind, aggregates, part.before(), part.before());
    }

    private static DomainEventData<byte[]> entry(ResultSet row) throws SQLException {
        return new GenericDomainEventEntry<>(
                row.getString(1),
                row.getString(2),
                row.getLong(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getBytes(8),
                row.getBytes(9));
    }

    private void handOver(Stream<DomainEventData<byte[]>> rows, Consumer<List<DomainEventMessage<?>>> streams) {
        var messages = EventStreamUtils.upcastAndDeserializeDomainEvents(rows, serializer, upcasters.get());
        List<DomainEventMessage<?>> stream = new ArrayList<>();
        while (messages.hasNext()) {
            var message = messages.next();
            if (!stream.isEmpty()
                    && !stream.getLast().getAggregateIdentifier().equals(message.getAggregateIdentifier())) {
                streams.accept(stream);
                stream = new ArrayList<>();
            }
            stream.add(message);
        }
        if (!stream.isEmpty()) {
            streams.accept(stream);
        }
    }
}
