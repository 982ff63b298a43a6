package nl.sluitend.torture;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Waits until nothing happens any more: the daily run has nothing left to signal. */
record Quiet(String events) {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int BETWEEN_LOOKS_MILLIS = 200;
    /** Four times as long as the daily run waits before it looks again. */
    private static final int QUIET_LOOKS = 10;

    void await() throws SQLException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        long last = count();
        for (int same = 0; same < QUIET_LOOKS && System.nanoTime() < end; same++) {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
            long now = count();
            same = now == last ? same : 0;
            last = now;
        }
    }

    private long count() throws SQLException {
        try (var connection = DriverManager.getConnection(events);
                var answer = connection.createStatement().executeQuery("select count(*) from domain_event_entry")) {
            answer.next();
            return answer.getLong(1);
        }
    }
}
