package nl.sluitend.infra.events;

import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The transactions that are appending to a table now. The number of a row is taken before its transaction commits, so
 * there can be rows before the newest one that are not visible yet; their transactions have held a lock on the table
 * since before that.
 *
 * @param table whose rows have numbers that grow
 * @param jdbc the database of the events
 */
public record OpenAppends(String table, JdbcClient jdbc) {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(5);
    private static final String APPENDING = """
            select virtualtransaction from pg_locks
            where relation = cast(:table as regclass) and mode = 'RowExclusiveLock'
                and database = (select oid from pg_database where datname = current_database())
            """;

    /** Those to that table beside the events, or to theirs. */
    public static OpenAppends to(String table, DataSource events) {
        return new OpenAppends(table, JdbcClient.create(events));
    }

    /** Waits until the transactions that append now have committed or rolled back; later ones do not matter. */
    public void awaitEnd() {
        var open = now();
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (now().stream().anyMatch(open::contains)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(
                        "a transaction that appends to " + table + " has been open for a minute");
            }
            pause();
        }
    }

    private List<String> now() {
        return jdbc.sql(APPENDING).param("table", table).query(String.class).list().stream()
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
