package nl.sluitend.infra.flagging;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import nl.sluitend.gateway.inhabitant.AgesOfToday;
import nl.sluitend.infra.postgres.OneAtATime;
import nl.sluitend.kernel.calendar.Amsterdam;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sees to it that each day everybody's age band follows the calendar, by one node at a time; a row says that a day is
 * done. A day that was missed needs no run of its own: the next one finds the day of each birthday itself. Whoever news
 * came about since is looked at again within seconds; as only the process remembers who, a start looks at everybody.
 */
@Component
class DailyAges {

    private static final Logger LOG = LoggerFactory.getLogger(DailyAges.class);

    private final AgesOfToday ages;
    private final BooleanSupplier folded;
    private final Clock clock;
    private final JdbcClient jdbc;
    private final OneAtATime oneAtATime;
    private boolean isStarted;

    DailyAges(AgesOfToday ages, BooleanSupplier folded, Clock clock, DataSource dataSource) {
        this.ages = ages;
        this.folded = folded;
        this.clock = clock;
        jdbc = JdbcClient.create(dataSource);
        oneAtATime = new OneAtATime(dataSource);
    }

    @Scheduled(fixedDelayString = "${sluitend.daily-run.look-every:5s}", initialDelayString = "3s")
    void look() {
        // whoever is not folded yet after a start would be passed over until tomorrow
        if (!folded.getAsBoolean()) {
            return;
        }
        oneAtATime.run("daily ages", () -> runOn(Amsterdam.day(clock.instant())));
        int changed = ages.runAgain(clock.instant());
        if (changed > 0) {
            LOG.info("{} people came into another band by what came since", changed);
        }
    }

    private void runOn(LocalDate day) {
        if (!isStarted || !isDone(day)) {
            int changed = ages.run(clock.instant());
            jdbc.sql("insert into daily_ages (day, changed) values (:day, :changed) on conflict (day) do update"
                            + " set changed = daily_ages.changed + excluded.changed")
                    .param("day", Date.valueOf(day))
                    .param("changed", changed)
                    .update();
            isStarted = true;
            LOG.info("ages of {}: {} people came into another band", day, changed);
        }
    }

    private boolean isDone(LocalDate day) {
        return jdbc.sql("select exists (select 1 from daily_ages where day = :day)")
                .param("day", Date.valueOf(day))
                .query(Boolean.class)
                .single();
    }
}
