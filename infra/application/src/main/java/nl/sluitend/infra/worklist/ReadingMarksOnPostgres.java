package nl.sluitend.infra.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import javax.sql.DataSource;
import nl.sluitend.gateway.worklist.ReadingMarks;
import nl.sluitend.kernel.decision.Actor;
import nl.sluitend.kernel.worklist.ReadUntil;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The marks as tables beside the events: one row for each reader, and one for each file that they read alone. */
@Component
class ReadingMarksOnPostgres implements ReadingMarks {

    private final JdbcClient jdbc;

    ReadingMarksOnPostgres(DataSource events) {
        jdbc = JdbcClient.create(events);
    }

    @Override
    public ReadUntil readBy(Actor reader) {
        return jdbc.sql("""
                        select '' as inhabitant, read_until from reading_mark where reader = :reader
                        union all
                        select inhabitant, read_until from file_read_alone where reader = :reader
                        """).param("reader", reader.id()).query(ReadingMarksOnPostgres::marks);
    }

    private static ReadUntil marks(ResultSet rows) throws SQLException {
        var files = new HashMap<String, Instant>();
        while (rows.next()) {
            files.put(
                    rows.getString("inhabitant"),
                    rows.getTimestamp("read_until").toInstant());
        }
        var all = files.remove("");
        return new ReadUntil(all == null ? Instant.EPOCH : all, files);
    }

    @Override
    public void read(Actor reader, Instant until) {
        jdbc.sql("""
                        with moved as (
                            insert into reading_mark (reader, read_until) values (:reader, :until)
                            on conflict (reader) do update
                            set read_until = greatest(reading_mark.read_until, excluded.read_until)
                        )
                        delete from file_read_alone where reader = :reader and read_until <= :until
                        """)
                .param("reader", reader.id())
                .param("until", Timestamp.from(until))
                .update();
    }

    @Override
    public void readAlone(Actor reader, String inhabitant, Instant until) {
        jdbc.sql("""
                        insert into file_read_alone (reader, inhabitant, read_until) values (:reader, :inhabitant, :until)
                        on conflict (reader, inhabitant) do update
                        set read_until = greatest(file_read_alone.read_until, excluded.read_until)
                        """)
                .param("reader", reader.id())
                .param("inhabitant", inhabitant)
                .param("until", Timestamp.from(until))
                .update();
    }
}
