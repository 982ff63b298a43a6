package nl.sluitend.torture.plan;

import nl.sluitend.torture.agent.CrashPoint;
import org.jspecify.annotations.Nullable;

/**
 * One fault at its moment.
 *
 * @param fault which
 * @param after milliseconds since the blow before it was mended, or since the beginning
 * @param point where, of a crash point
 * @param measure at which passage, how many milliseconds slow or still, or how many seconds off
 */
public record Blow(Fault fault, int after, @Nullable CrashPoint point, int measure) {

    /** The name by which a campaign's tally counts it. */
    public String label() {
        return point == null ? fault.label() : point.label();
    }

    @Override
    public String toString() {
        return "%s (%d) after %d ms".formatted(label(), measure, after);
    }
}
