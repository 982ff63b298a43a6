package nl.sluitend.query.rebuild;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How long generations have been retired, as this node saw it: no two clocks are compared. */
final class GracePeriod {

    private final Duration length;
    private final Map<Integer, Long> since = new HashMap<>();

    GracePeriod(Duration length) {
        this.length = length;
    }

    /** Those of them whose grace period is over. */
    List<Integer> over(List<Integer> leaving) {
        since.keySet().retainAll(leaving);
        var now = System.nanoTime();
        leaving.forEach(each -> since.putIfAbsent(each, now));
        return leaving.stream()
                .filter(each -> now - since.getOrDefault(each, now) >= length.toNanos())
                .toList();
    }
}
