package nl.sluitend.infra.events;

import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The transactions that are appending events now. A position in the log is taken before its transaction commits, so
 * there can be events before the newest one that are not visible yet; their transactions have held a lock on the table
 * since before that.
 *
 * @param jdbc the database of the events
 */
record OpenAppends(JdbcClient jdbc) {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(5);
    private static final String APPENDING = """
            select virtualtransaction from pg_locks
            where relation = 'domain_event_entry'::regclass and mode = 'RowExclusiveLock'
                and database = (select oid from pg_database where datname = current_database())
            """;

    static OpenAppends in(DataSource events) {
        return new OpenAppends(JdbcClient.create(events));
    }

    /** Waits until the transactions that append now have committed or rolled back; later ones do not matter. */
    void awaitEnd() {
        var open = now();
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (now().stream().anyMatch(open::contains)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("a transaction that appends events has been open for a minute");
            }
            pause();
        }
    }

    private List<String> now() {
        return jdbc.sql(APPENDING).query(String.class).list().stream()
                .map(String::valueOf)
                .toList();
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
