package nl.sluitend.infra.deadline;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The record of which deadline was looked at on which day, in a table that all nodes share.
 *
 * @param jdbc of the database of events
 */
record RecordedRuns(JdbcClient jdbc) {

    boolean isDone(String deadline, LocalDate day) {
        return jdbc.sql("select exists (select 1 from deadline_run where deadline = :name and day = :day)")
                .param("name", deadline)
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /** Of several looks on one day the actions are added up. */
    void add(String deadline, LocalDate day, Instant started, Instant finished, int acted) {
        jdbc.sql("""
                        insert into deadline_run (deadline, day, started_at, finished_at, acted)
                        values (:name, :day, :started, :finished, :acted)
                        on conflict (deadline, day) do update set finished_at = excluded.finished_at,
                            acted = deadline_run.acted + excluded.acted
                        """)
                .param("name", deadline)
                .param("day", day)
                .param("started", Timestamp.from(started))
                .param("finished", Timestamp.from(finished))
                .param("acted", acted)
                .update();
    }
}
