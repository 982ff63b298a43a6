package nl.sluitend.torture.judge;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * Read models are what the events say: digest-equal to those folded from nothing.
 *
 * @param documents address of the live ones
 * @param events address of the events
 */
record Models(String documents, String events) {

    /** The last events of a schedule are folded soon; a view that hangs is judged as it is. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final int BETWEEN_LOOKS_MILLIS = 50;

    List<String> violations() throws InterruptedException {
        try (var rebuilt = Rebuilt.from(events);
                var live = ReadModels.at(documents)) {
            var expected = rebuilt.digests();
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (!live.areFolded(rebuilt.axon()) && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
            }
            return differences(expected, live.digests());
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
