package nl.sluitend.query.rebuild;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A range of streams, by name: what one thread of a rebuild reads. Names are UUIDs, so that their first digits are
 * evenly distributed.
 *
 * @param from its first name, inclusive
 * @param before its end, exclusive; absent for the last part
 */
public record Part(String from, @Nullable String before) {

    private static final int DIGITS = 16;

    /** All streams in that many parts, at most 16. */
    static List<Part> of(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Part(i == 0 ? "" : bound(i, count), i + 1 == count ? null : bound(i + 1, count)))
                .toList();
    }

    private static String bound(int i, int count) {
        return Integer.toHexString(i * DIGITS / count);
    }
}
