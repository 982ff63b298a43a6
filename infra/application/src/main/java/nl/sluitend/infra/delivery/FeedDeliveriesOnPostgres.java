package nl.sluitend.infra.delivery;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import nl.sluitend.gateway.delivery.DeliveryNote;
import nl.sluitend.gateway.delivery.DeliveryState;
import nl.sluitend.gateway.delivery.FeedDeliveries;
import nl.sluitend.gateway.delivery.FeedDelivery;
import nl.sluitend.gateway.delivery.LineCounts;
import nl.sluitend.gateway.delivery.RejectedLine;
import nl.sluitend.kernel.rule.Words;
import nl.sluitend.kernel.view.Page;
import nl.sluitend.kernel.view.Window;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** Deliveries as tables beside the events, which all nodes share. */
@Component
class FeedDeliveriesOnPostgres implements FeedDeliveries {

    private static final String DELIVERIES = "select * from feed_delivery where true";
    private static final String LINES =
            "select * from rejected_line join rejection_words using (code) where delivery = :delivery";

    private final JdbcClient jdbc;

    FeedDeliveriesOnPostgres(DataSource events) {
        jdbc = JdbcClient.create(events);
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
        if (!note.rejections().isEmpty()) {
            words(note.rejections());
            lines(note);
        }
        return counts(note);
    }

    /** What is known already is not written again. */
    private void words(List<RejectedLine> lines) {
        lines.stream()
                .collect(toMap(RejectedLine::code, Function.identity(), (one, _) -> one))
                .values()
                .forEach(this::words);
    }

    private void words(RejectedLine line) {
        jdbc.sql("""
                        insert into rejection_words (code, message_nl, message_en, remedy_nl, remedy_en)
                        values (:code, :messageNl, :messageEn, :remedyNl, :remedyEn)
                        on conflict (code) do update set message_nl = excluded.message_nl,
                            message_en = excluded.message_en, remedy_nl = excluded.remedy_nl, remedy_en = excluded.remedy_en
                        where (rejection_words.*) is distinct from (excluded.*)
                        """)
                .param("code", line.code())
                .param("messageNl", line.message().nl())
                .param("messageEn", line.message().en())
                .param("remedyNl", line.remedy().nl())
                .param("remedyEn", line.remedy().en())
                .update();
    }

    private void lines(DeliveryNote note) {
        jdbc.sql("""
                        insert into rejected_line (delivery, place, line, field, code)
                        select ?, place, line, field, code from unnest(?, ?, ?, ?) more (place, line, field, code)
                        on conflict (delivery, place) do nothing
                        """)
                .param(UUID.fromString(note.delivery()))
                .param(array("integer", note, RejectedLine::place))
                .param(array("bigint", note, RejectedLine::line))
                .param(array("text", note, RejectedLine::field))
                .param(array("text", note, RejectedLine::code))
                .update();
    }

    private static SqlArrayValue array(String type, DeliveryNote note, Function<RejectedLine, Object> part) {
        return new SqlArrayValue(type, note.rejections().stream().map(part).toArray());
    }

    private boolean counts(DeliveryNote note) {
        var counts = note.counts();
        return jdbc.sql("""
                        update feed_delivery set heard_at = :at, outcome = :outcome,
                            ended_at = case when :ended then cast(:at as timestamptz) end, received = :received, added = :added, changed = :changed,
                            unchanged = :unchanged, rejected = :rejected, rejected_not_listed = :notListed
                        where delivery = :delivery returning cancel_asked_at is not null
                        """)
                .param("at", Timestamp.from(note.at()))
                .param("outcome", outcome(note))
                .param("ended", note.outcome() != null)
                .param("received", counts.received())
                .param("added", counts.added())
                .param("changed", counts.changed())
                .param("unchanged", counts.unchanged())
                .param("rejected", counts.rejected())
                .param("notListed", counts.rejectedNotListed())
                .param("delivery", UUID.fromString(note.delivery()))
                .query(Boolean.class)
                .optional()
                .orElse(false);
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
        return new NumberedRows(jdbc, DELIVERIES, Map.of(), "place", true)
                .page(window, FeedDeliveriesOnPostgres::delivery);
    }

    @Override
    public Page<RejectedLine> rejections(String delivery, Window window) {
        return new NumberedRows(jdbc, LINES, Map.of("delivery", UUID.fromString(delivery)), "place", false)
                .page(window, FeedDeliveriesOnPostgres::line);
    }

    @Override
    public Optional<RejectedLine> rejection(String delivery, int place) {
        return key(delivery)
                .flatMap(key -> jdbc.sql(LINES + " and place = :place")
                        .param("delivery", key)
                        .param("place", place)
                        .query(FeedDeliveriesOnPostgres::line)
                        .optional());
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
                row.getTimestamp("cancel_asked_at") != null,
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

    private static RejectedLine line(ResultSet row, int number) throws SQLException {
        return new RejectedLine(
                row.getString("delivery"),
                row.getInt("place"),
                row.getLong("line"),
                row.getString("field"),
                row.getString("code"),
                new Words(row.getString("message_nl"), row.getString("message_en")),
                new Words(row.getString("remedy_nl"), row.getString("remedy_en")));
    }
}
