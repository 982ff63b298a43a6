package nl.sluitend.infra.audit;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import nl.sluitend.infra.events.OpenAppends;
import nl.sluitend.infra.postgres.OneAtATime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Counts what was decided before anybody asks, so that few lines are left to be read for an answer (ADR 45). */
@Component
class DecisionsCountedAhead {

    private static final Logger LOG = LoggerFactory.getLogger(DecisionsCountedAhead.class);

    /** Less than a second of work. */
    private static final int LINES = 100_000;

    private final DataSource events;
    private final JdbcClient jdbc;
    private final int atOnce;

    @Autowired
    DecisionsCountedAhead(DataSource events) {
        this(events, LINES);
    }

    DecisionsCountedAhead(DataSource events, int atOnce) {
        this.events = events;
        this.jdbc = JdbcClient.create(events);
        this.atOnce = atOnce;
    }

    /** At a rate and not with a delay: all tasks with a delay share one thread, and the first count of a store is long. */
    @Scheduled(fixedRate = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void look() {
        try {
            new OneAtATime(events).run("decisions counted ahead", this::count);
        } catch (RuntimeException down) {
            LOG.warn(
                    "Decisions could not be counted, they are again: {}",
                    down.getClass().getName());
        }
    }

    void count() {
        for (var written : WrittenDecisions.values()) {
            count(written);
        }
    }

    /** Up to the newest line, once those before it that are being written are there. */
    private void count(WrittenDecisions written) {
        long newest = newest(written);
        OpenAppends.to(written.table(), events).awaitEnd();
        var from = until(written);
        for (var to = next(written, from, newest); to.isPresent(); to = next(written, from, newest)) {
            add(written, from, to.get());
            from = until(written);
        }
    }

    private long newest(WrittenDecisions written) {
        return jdbc.sql("select coalesce(max(%s), 0) from %s".formatted(written.place(), written.table()))
                .query(Long.class)
                .single();
    }

    private long until(WrittenDecisions written) {
        return jdbc.sql("select place from counted_until where source = :source")
                .param("source", written.source())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** Up to which place the next lines reach; empty when there are none. */
    private Optional<Long> next(WrittenDecisions written, long from, long newest) {
        return jdbc.sql("""
                        select max(place) from (
                            select %1$s as place from %2$s where %1$s > :from and %1$s <= :newest order by 1 limit :most
                        ) as next
                        """.formatted(written.place(), written.table()))
                .param("from", from)
                .param("newest", newest)
                .param("most", atOnce)
                .query(Long.class)
                .optional();
    }

    /** Whoever finds that another one counted these meanwhile, or that both tables were emptied, adds nothing. */
    private void add(WrittenDecisions written, long from, long to) {
        jdbc.sql("""
                        with begun as (
                            insert into counted_until (source, place)
                            select :source, :to where cast(:from as bigint) = 0
                            on conflict (source) do nothing
                            returning place
                        ), moved as (
                            update counted_until set place = :to where source = :source and place = :from
                            returning place
                        )
                        insert into counted_decision (day, outcome, role, organisation, code, operation, decisions)
                        select day, outcome, role, organisation, code, operation, count(*) from (%s) as more
                        where exists (select from begun) or exists (select from moved)
                        group by day, outcome, role, organisation, code, operation
                        on conflict (day, outcome, role, organisation, code, operation)
                        do update set decisions = counted_decision.decisions + excluded.decisions
                        """.formatted(written.where("%1$s > :from and %1$s <= :to".formatted(written.place()))))
                .param("source", written.source())
                .param("from", from)
                .param("to", to)
                .update();
    }
}
