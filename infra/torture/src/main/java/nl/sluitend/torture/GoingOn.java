package nl.sluitend.torture;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.sluitend.torture.work.Oracle;

/** Checks that work goes on once everything is back: a number of further requests succeed soon. */
record GoingOn(Oracle oracle) {

    private static final int MORE = 15;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int LOOK_EVERY_MILLIS = 20;

    List<String> complaints() throws InterruptedException {
        long before = oracle.acknowledged();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (oracle.acknowledged() < before + MORE) {
            if (System.nanoTime() > end) {
                return List.of("when all had come back, %d requests were done in %d s"
                        .formatted(oracle.acknowledged() - before, PATIENCE.toSeconds()));
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
        }
        return List.of();
    }
}
