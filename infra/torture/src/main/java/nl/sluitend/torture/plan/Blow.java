package nl.sluitend.torture.plan;

import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.torture.agent.CrashPoint;
import org.jspecify.annotations.Nullable;

/**
 * One fault at its moment.
 *
 * @param fault which
 * @param node which application it strikes, from 1, if it strikes one
 * @param after milliseconds since recovery from the blow before, or since the beginning
 * @param point where, for a crash
 * @param measure the passage of a crash, the milliseconds of a delay or a freeze, or the seconds of a clock shift
 */
public record Blow(
        Fault fault, int node, int after, @Nullable CrashPoint point, int measure) {

    /** The name by which a campaign's tally counts it. */
    public String label() {
        return point == null ? fault.label() : point.label();
    }

    /** Those that can be drawn for that shape. */
    public static List<String> labels(Shape shape) {
        var faults = Stream.of(Fault.values())
                .filter(fault -> fault.weight(shape) > 0)
                .map(Fault::label);
        return Stream.concat(faults, Stream.of(CrashPoint.values()).map(CrashPoint::label))
                .toList();
    }

    @Override
    public String toString() {
        return "%s%s (%d) after %d ms".formatted(label(), node == 1 ? "" : " of node " + node, measure, after);
    }
}
