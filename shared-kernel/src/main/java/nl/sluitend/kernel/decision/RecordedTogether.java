package nl.sluitend.kernel.decision;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;

/**
 * What the sender learns of commands that were decided together: of which something was recorded. The others were left
 * out, and whoever sends one of them by itself learns why.
 *
 * @param each what is on disk, each in a stream of its own
 */
public record RecordedTogether(List<Recorded> each) {

    /** Of none of them anything was recorded. */
    public static final RecordedTogether NOTHING = new RecordedTogether(List.of());

    /** A copy. */
    public RecordedTogether {
        each = List.copyOf(each);
    }

    /** By stream. */
    public Map<String, Recorded> byStream() {
        return each.stream().collect(toUnmodifiableMap(Recorded::stream, recorded -> recorded));
    }
}
