package nl.sluitend.torture;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import nl.sluitend.torture.judge.Judge;
import nl.sluitend.torture.judge.Ledger;

/** Waits until nothing happens any more: the daily run has nothing left to flag, and no more events come. */
record Quiet(String events) {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int BETWEEN_LOOKS_MILLIS = 100;
    private static final int QUIET_LOOKS = 5;

    void await() throws SQLException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        long last = -1;
        for (int quiet = 0; quiet < QUIET_LOOKS && System.nanoTime() < end; quiet++) {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
            var ledger = Ledger.of(events);
            quiet = ledger.end() == last && Judge.isAllSignalled(ledger) ? quiet : 0;
            last = ledger.end();
        }
    }
}
