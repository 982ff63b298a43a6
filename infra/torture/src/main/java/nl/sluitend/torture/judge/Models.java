package nl.sluitend.torture.judge;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.sluitend.infra.digests.ServedReadModels;
import nl.sluitend.infra.digests.ShadowQuerySide;
import nl.sluitend.query.assembly.QuerySide;
import nl.sluitend.query.rebuild.CaughtUp;

/**
 * Read models match the events: they have the same digest as those folded from nothing.
 *
 * @param documents address of the live ones
 * @param events address of the events
 */
record Models(String documents, String events) {

    /** The last events of a schedule are folded soon; a view that hangs is judged as it is. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final Duration PATIENCE_APART = Duration.ofMinutes(2);
    private static final int BETWEEN_LOOKS_MILLIS = 50;
    /** The daily run goes on: an event between two comparisons is not a difference. */
    private static final int LOOKS = 5;

    List<String> violations() throws InterruptedException {
        try (var apart = ShadowQuerySide.from(events);
                var live = ServedReadModels.at(documents)) {
            awaitFolded(live, apart);
            var differences = differences(apart.digests(PATIENCE_APART), live.digests());
            for (int look = 1; look < LOOKS && !differences.isEmpty(); look++) {
                TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
                differences = differences(apart.digests(PATIENCE_APART), live.digests());
            }
            return differences;
        } catch (TimeoutException hanging) {
            return List.of("events are " + hanging.getMessage());
        }
    }

    /** Waits until their tokens show all events; a document is written before its token. */
    private static void awaitFolded(ServedReadModels live, ShadowQuerySide apart) throws InterruptedException {
        var folded = new CaughtUp(live.database(), apart.axon().serializer(), QuerySide.VIEWS);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!folded.upTo(apart.axon().eventStore().createHeadToken()) && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
        }
    }

    private static List<String> differences(Map<String, String> expected, Map<String, String> seen) {
        return expected.entrySet().stream()
                .filter(rebuilt -> !Objects.equals(rebuilt.getValue(), seen.get(rebuilt.getKey())))
                .map(rebuilt -> "read models %s are %s, rebuilt from nothing %s"
                        .formatted(rebuilt.getKey(), seen.get(rebuilt.getKey()), rebuilt.getValue()))
                .toList();
    }
}
