package nl.sluitend.kernel.inhabitant;

import java.time.Instant;
import java.util.Comparator;

/**
 * When a fact was asserted, and which case the message was about. Between equal moments of two cases the case decides:
 * the order in which messages arrive decides nothing.
 *
 * @param at the moment of assertion
 * @param wwCase the case of the message; empty for a registration by hand
 */
public record Asserted(Instant at, String wwCase) implements Comparable<Asserted> {

    private static final Comparator<Asserted> EARLIEST_FIRST =
            Comparator.comparing(Asserted::at).thenComparing(Asserted::wwCase);

    /** Before anybody asserted anything. */
    public static final Asserted NEVER = new Asserted(Instant.MIN, "");

    @Override
    public int compareTo(Asserted other) {
        return EARLIEST_FIRST.compare(this, other);
    }

    /** Whether it was asserted after the other, and so replaces it. */
    public boolean isAfter(Asserted other) {
        return compareTo(other) > 0;
    }

    /** The later of the two. */
    public Asserted or(Asserted other) {
        return other.isAfter(this) ? other : this;
    }
}
