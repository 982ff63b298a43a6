package nl.sluitend.torture.agent;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** What happens when the product passes a place that the agent watches. Called from the woven code. */
public final class Passages {

    /** The exit code of a process killed by the system. */
    private static final int KILLED = 137;

    private static final int SKIPPED = 5;
    private static final int UNSTORED = 7;

    private static volatile Orders orders = Orders.NONE;
    private static final AtomicInteger PASSED = new AtomicInteger();
    private static final AtomicInteger WRITTEN = new AtomicInteger();
    private static final AtomicInteger APPENDED = new AtomicInteger();
    private static final SplittableRandom RANDOM = new SplittableRandom(1);

    private Passages() {}

    static void follow(Path file) throws IOException {
        var read = Orders.readFrom(file);
        if (!read.equals(orders)) {
            PASSED.set(0);
            orders = read;
        }
    }

    /** The beginning or end of a method, where the product may have to crash. */
    public static void passed(String type, String method, boolean beginning) {
        var point = orders.crash();
        if (point != null && point.isAt(type, method, beginning) && PASSED.incrementAndGet() == orders.passage()) {
            Runtime.getRuntime().halt(KILLED);
        }
    }

    /** The beginning of a call of a store. */
    public static void slow() throws InterruptedException {
        if (orders.slowness() > 0) {
            TimeUnit.MILLISECONDS.sleep(delay(orders.slowness()));
        }
    }

    private static synchronized int delay(int most) {
        return RANDOM.nextInt(most);
    }

    /** The product's time, shifted. */
    public static Instant shifted(Instant told) {
        return told.plusSeconds(orders.shift());
    }

    /** Those of these documents that are written. */
    public static List<?> written(List<?> documents) {
        return orders.has(SeededFault.SKIPPED_WRITE)
                ? documents.stream()
                        .filter(_ -> WRITTEN.incrementAndGet() % SKIPPED != 0)
                        .toList()
                : documents;
    }

    /** Those of these events that are appended. */
    public static List<?> appended(List<?> events) {
        return orders.has(SeededFault.UNSTORED_COMMAND) && APPENDED.incrementAndGet() % UNSTORED == 0
                ? List.of()
                : events;
    }

    /** A stream that cannot be folded stops the view of everybody. */
    public static void stopView() {
        if (orders.has(SeededFault.STOPPED_VIEW)) {
            throw new IllegalStateException("a seeded fault stops this view");
        }
    }

    /** Whether a bug is there. */
    public static boolean has(SeededFault fault) {
        return orders.has(fault);
    }
}
