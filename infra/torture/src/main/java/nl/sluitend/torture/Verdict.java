package nl.sluitend.torture;

import java.time.Duration;
import java.util.List;
import nl.sluitend.torture.plan.Schedule;

/**
 * The result of a schedule.
 *
 * @param schedule which
 * @param fell the blows that struck, by label
 * @param violations what does not hold
 * @param acknowledged requests that were acknowledged
 * @param unknown requests with an unknown result
 * @param lines lines of the feed that were acknowledged
 * @param longest the longest wait of a client
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
