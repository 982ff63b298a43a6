package nl.sluitend.infra.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.sluitend.gateway.delivery.DeliveryNote;
import nl.sluitend.gateway.delivery.DeliveryState;
import nl.sluitend.gateway.delivery.FeedDeliveries;
import nl.sluitend.gateway.delivery.FeedDelivery;
import nl.sluitend.gateway.delivery.LineCounts;
import nl.sluitend.gateway.delivery.RejectedLine;
import nl.sluitend.kernel.view.Page;
import nl.sluitend.kernel.view.Window;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deliveries as tables beside the events, which all nodes share. */
@Component
class FeedDeliveriesOnPostgres implements FeedDeliveries {

    private static final String DELIVERIES = "select * from feed_delivery where true";

    private final JdbcClient jdbc;
    private final RejectedLinesOnPostgres lines;

    FeedDeliveriesOnPostgres(DataSource events) {
        jdbc = JdbcClient.create(events);
        lines = new RejectedLinesOnPostgres(jdbc);
    }

    @Override
    public void begin(FeedDelivery delivery) {
        jdbc.sql("""
                        insert into feed_delivery (delivery, began_at, heard_at, actor, organisation,
                            received, added, changed, unchanged, rejected, rejected_not_listed)
                        values (:delivery, :began, :heard, :actor, :organisation, 0, 0, 0, 0, 0, 0)
                        """)
                .param("delivery", UUID.fromString(delivery.delivery()))
                .param("began", Timestamp.from(delivery.began()))
                .param("heard", Timestamp.from(delivery.heard()))
                .param("actor", delivery.actor())
                .param("organisation", delivery.organisation())
                .update();
    }

    /** Words first, then lines, then counts: what is counted can be shown, also when its node stops in between. */
    @Override
    public boolean note(DeliveryNote note) {
        lines.add(note);
        return counts(note);
    }

    private boolean counts(DeliveryNote note) {
        return jdbc.sql("""
                        update feed_delivery set heard_at = :at, outcome = :outcome,
                            ended_at = case when cast(:outcome as text) is not null then cast(:at as timestamptz) end,
                            received = :received, added = :added, changed = :changed, unchanged = :unchanged, rejected = :rejected, rejected_not_listed = :notListed
                        where delivery = :delivery returning cancel_asked_at is not null
                        """)
                .param("at", Timestamp.from(note.at()))
                .param("outcome", outcome(note))
                .params(values(note.counts()))
                .param("delivery", UUID.fromString(note.delivery()))
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private static Map<String, Long> values(LineCounts counts) {
        return Map.of(
                "received", counts.received(),
                "added", counts.added(),
                "changed", counts.changed(),
                "unchanged", counts.unchanged(),
                "rejected", counts.rejected(),
                "notListed", counts.rejectedNotListed());
    }

    private static @Nullable String outcome(DeliveryNote note) {
        return note.outcome() == null ? null : note.outcome().name();
    }

    @Override
    public boolean cancel(String delivery, Instant at) {
        return key(delivery)
                .map(key -> jdbc.sql("update feed_delivery set cancel_asked_at = coalesce(cancel_asked_at, :at)"
                                + " where delivery = :delivery and ended_at is null")
                        .param("at", Timestamp.from(at))
                        .param("delivery", key)
                        .update())
                .filter(changed -> changed > 0)
                .isPresent();
    }

    @Override
    public Optional<FeedDelivery> find(String delivery) {
        return key(delivery)
                .flatMap(key -> jdbc.sql(DELIVERIES + " and delivery = :delivery")
                        .param("delivery", key)
                        .query(FeedDeliveriesOnPostgres::delivery)
                        .optional());
    }

    @Override
    public Page<FeedDelivery> newestFirst(Window window) {
        return new NumberedRows(jdbc, DELIVERIES, Map.of(), true).page(window, FeedDeliveriesOnPostgres::delivery);
    }

    @Override
    public Page<RejectedLine> rejections(String delivery, Window window) {
        return lines.of(UUID.fromString(delivery), window);
    }

    @Override
    public Optional<RejectedLine> rejection(String delivery, int place) {
        return key(delivery).flatMap(key -> lines.find(key, place));
    }

    /** Nothing has a key of another form. */
    private static Optional<UUID> key(String delivery) {
        try {
            return Optional.of(UUID.fromString(delivery));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static FeedDelivery delivery(ResultSet row, int number) throws SQLException {
        var outcome = row.getString("outcome");
        return new FeedDelivery(
                row.getString("delivery"),
                row.getTimestamp("began_at").toInstant(),
                row.getTimestamp("heard_at").toInstant(),
                moment(row.getTimestamp("ended_at")),
                outcome == null ? null : DeliveryState.valueOf(outcome),
                moment(row.getTimestamp("cancel_asked_at")),
                row.getString("actor"),
                row.getString("organisation"),
                counts(row));
    }

    private static @Nullable Instant moment(@Nullable Timestamp stored) {
        return stored == null ? null : stored.toInstant();
    }

    private static LineCounts counts(ResultSet row) throws SQLException {
        return new LineCounts(
                row.getLong("received"),
                row.getLong("added"),
                row.getLong("changed"),
                row.getLong("unchanged"),
                row.getLong("rejected"),
                row.getLong("rejected_not_listed"));
    }
}
