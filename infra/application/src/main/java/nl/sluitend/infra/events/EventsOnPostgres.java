package nl.sluitend.infra.events;

import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.jspecify.annotations.Nullable;

/**
 * The framework's engine without snapshots (streams are short: looking for one at each command would be wasted), in
 * which one event that cannot be read does not hold up the others (ADR 17).
 */
public final class EventsOnPostgres extends JdbcEventStorageEngine {

    /** The names of its tables. */
    public static final EventSchema SCHEMA = EventSchema.builder()
            .eventTable("domain_event_entry")
            .snapshotTable("snapshot_event_entry")
            .build();

    /** How far back the framework looks for events that were not committed yet. */
    private static final int MOST_GAPS = 10_000;

    /** Most streams fit; fewer events than this end a stream, so that no empty query is sent. */
    static final int AT_ONCE = 100;

    private EventsOnPostgres(Builder builder) {
        super(builder);
    }

    /** The engine with those settings. */
    public static EventStorageEngine of(Builder builder) {
        return new EventsOnPostgres(builder.readEventDataWithoutGaps(EventsAhead::after)
                .readEventDataWithGaps(EventsAhead::afterAndIn)
                .extendedGapCheckEnabled(false));
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
        return Optional.empty();
    }

    /** Whoever waits at the end of the log asks again by itself until nothing comes, so once is enough each time. */
    @Override
    protected Stream<? extends TrackedEventData<?>> readEventData(@Nullable TrackingToken seen, boolean mayBlock) {
        return mayBlock ? fetchTrackedEvents(seen, AT_ONCE).stream() : super.readEventData(seen, mayBlock);
    }

    /** The framework reads each event's moment in transit: one without a readable moment must fail at its fold. */
    @Override
    protected TrackedEventData<?> getTrackedEventData(ResultSet row, @Nullable GapAwareTrackingToken previous)
            throws SQLException {
        try {
            return super.getTrackedEventData(row, previous);
        } catch (DateTimeException _) {
            return new TrackedDomainEventData<>(token(row, previous), getDomainEventData(row));
        }
    }

    /** Its age is unknown, so gaps before it may still be filled. */
    private GapAwareTrackingToken token(ResultSet row, @Nullable GapAwareTrackingToken previous) throws SQLException {
        long index = row.getLong(schema().globalIndexColumn());
        return previous == null
                ? GapAwareTrackingToken.newInstance(index, before(index))
                : previous.advanceTo(index, MOST_GAPS);
    }

    private static Set<Long> before(long index) {
        return LongStream.range(Math.max(1, index - MOST_GAPS), index).boxed().collect(toSet());
    }
}
