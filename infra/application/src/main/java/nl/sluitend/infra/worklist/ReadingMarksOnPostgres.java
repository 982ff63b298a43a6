package nl.sluitend.infra.worklist;

import java.sql.Timestamp;
import java.time.Instant;
import javax.sql.DataSource;
import nl.sluitend.gateway.worklist.ReadingMarks;
import nl.sluitend.kernel.decision.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The marks as a table beside the events: one row for each reader, which only moves on. */
@Component
class ReadingMarksOnPostgres implements ReadingMarks {

    private final JdbcClient jdbc;

    ReadingMarksOnPostgres(DataSource events) {
        jdbc = JdbcClient.create(events);
    }

    @Override
    public Instant readUntil(Actor reader) {
        return jdbc.sql("select read_until from reading_mark where reader = :reader")
                .param("reader", reader.id())
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant)
                .orElse(Instant.EPOCH);
    }

    @Override
    public void read(Actor reader, Instant until) {
        jdbc.sql("""
                        insert into reading_mark (reader, read_until) values (:reader, :until)
                        on conflict (reader) do update
                        set read_until = greatest(reading_mark.read_until, excluded.read_until)
                        """)
                .param("reader", reader.id())
                .param("until", Timestamp.from(until))
                .update();
    }
}
