package nl.sluitend.torture;

import java.time.Duration;
import java.util.List;
import nl.sluitend.torture.plan.Schedule;

/**
 * What came of a schedule.
 *
 * @param schedule which
 * @param fell the blows that fell, by label
 * @param violations what does not hold
 * @param acknowledged requests that were done
 * @param unknown requests of which no client knows whether they were done
 * @param lines lines of the feed that were acknowledged
 * @param longest the longest that a client waited
 * @param takeover the longest until another node took over; zero when none had to
 */
record Verdict(
        Schedule schedule,
        List<String> fell,
        List<String> violations,
        long acknowledged,
        long unknown,
        long lines,
        Duration longest,
        Duration takeover) {

    boolean isGreen() {
        return violations.isEmpty();
    }
}
