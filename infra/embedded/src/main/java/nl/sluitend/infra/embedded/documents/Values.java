package nl.sluitend.infra.embedded.documents;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.ValueComparator;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Values of fields as indexes hold them. */
final class Values {

    private static final Comparator<Object> ALL = ValueComparator.ascWithoutListHandling();
    private static final int SHARED = 1 << 14;
    private static final @Nullable Object[] LATELY = new Object[SHARED];

    private Values() {}

    /** The server compares all numbers as one kind. */
    static @Nullable Object normal(@Nullable Object value) {
        if (value == null || value instanceof String || value instanceof Boolean) {
            return value;
        }
        return new KeyValue(value).normalized().get(0);
    }

    /**
     * The equal one that was seen lately, if there is one: most values in indexes are codes and days. Threads may take
     * each other's place in the table; each value in it is complete.
     */
    static @Nullable Object shared(@Nullable Object value) {
        if (!(value instanceof String) && !(value instanceof Double)) {
            return value;
        }
        var slot = (value.hashCode() ^ value.hashCode() >>> 14) & SHARED - 1;
        var known = LATELY[slot];
        if (value.equals(known)) {
            return known;
        }
        LATELY[slot] = value;
        return value;
    }

    /** In the order of entries: a prefix comes before everything longer, and so is the lower bound of it. */
    static int compare(@Nullable Object[] one, @Nullable Object[] other) {
        for (int i = 0; i < Math.min(one.length, other.length); i++) {
            var order = compare(one[i], other[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.length, other.length);
    }

    /** As the server does, which looks for the kind of each first. */
    private static int compare(@Nullable Object one, @Nullable Object other) {
        return switch (one) {
            case String text when other instanceof String more -> text.compareTo(more);
            case Instant time when other instanceof Instant more -> time.compareTo(more);
            case Boolean truth when other instanceof Boolean more -> truth.compareTo(more);
            case Double number when other instanceof Double more -> number.compareTo(more);
            case null, default -> ALL.compare(one, other);
        };
    }
}
