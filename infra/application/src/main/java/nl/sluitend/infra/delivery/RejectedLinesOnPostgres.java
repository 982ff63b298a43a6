package nl.sluitend.infra.delivery;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.sluitend.gateway.delivery.DeliveryNote;
import nl.sluitend.gateway.delivery.RejectedLine;
import nl.sluitend.kernel.rule.Words;
import nl.sluitend.kernel.view.Page;
import nl.sluitend.kernel.view.Window;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/**
 * The rejected lines of deliveries, with the words of each code once.
 *
 * @param jdbc of the database
 */
record RejectedLinesOnPostgres(JdbcClient jdbc) {

    private static final String LINES =
            "select * from rejected_line join rejection_words using (code) where delivery = :delivery";

    /** Words first, then lines: a line that is there can be shown. */
    void add(DeliveryNote note) {
        if (!note.rejections().isEmpty()) {
            words(note.rejections());
            write(note);
        }
    }

    Page<RejectedLine> of(UUID delivery, Window window) {
        return new NumberedRows(jdbc, LINES, Map.of("delivery", delivery), false)
                .page(window, RejectedLinesOnPostgres::line);
    }

    Optional<RejectedLine> find(UUID delivery, int place) {
        return jdbc.sql(LINES + " and place = :place")
                .param("delivery", delivery)
                .param("place", place)
                .query(RejectedLinesOnPostgres::line)
                .optional();
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

    private void write(DeliveryNote note) {
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
