package nl.sluitend.infra.flagging;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import javax.sql.DataSource;
import nl.sluitend.command.wwcase.DailyRun;
import nl.sluitend.infra.postgres.OneAtATime;
import nl.sluitend.kernel.calendar.Amsterdam;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sees to it that each day's signals are given, by one node at a time; a row says that a day is done. A run that broke
 * off is done again; its signals are not given twice, because each dossier decides.
 */
@Component
class DailyRuns {

    private static final Logger LOG = LoggerFactory.getLogger(DailyRuns.class);

    private final DailyRun run;
    private final Clock clock;
    private final JdbcClient jdbc;
    private final OneAtATime oneAtATime;

    DailyRuns(DailyRun run, Clock clock, DataSource dataSource) {
        this.run = run;
        this.clock = clock;
        jdbc = JdbcClient.create(dataSource);
        oneAtATime = new OneAtATime(dataSource);
    }

    /**
     * Looks every few seconds: the first look of a day is that day's run; later ones find what a feed brought meanwhile,
     * or what the view had not folded yet, so that nobody waits for tomorrow.
     */
    @Scheduled(fixedDelayString = "${sluitend.daily-run.look-every:5s}", initialDelayString = "2s")
    void look() {
        oneAtATime.run("daily run", () -> runOn(Amsterdam.day(clock.instant())));
    }

    private boolean isDone(LocalDate day) {
        return jdbc.sql("select count(*) from daily_run where day = :day and finished_at is not null")
                        .param("day", Date.valueOf(day))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void runOn(LocalDate day) {
        var started = clock.instant();
        int flagged = run.run(started);
        if (flagged > 0 || !isDone(day)) {
            record(day, Timestamp.from(started), flagged);
            LOG.info("daily run of {}: {} cases signalled", day, flagged);
        }
    }

    private void record(LocalDate day, Timestamp started, int flagged) {
        jdbc.sql("""
                        insert into daily_run (day, started_at, finished_at, flagged)
                        values (:day, :started, :finished, :flagged)
                        on conflict (day) do update set finished_at = excluded.finished_at,
                            flagged = daily_run.flagged + excluded.flagged
                        """)
                .param("day", Date.valueOf(day))
                .param("started", started)
                .param("finished", Timestamp.from(clock.instant()))
                .param("flagged", flagged)
                .update();
    }
}
