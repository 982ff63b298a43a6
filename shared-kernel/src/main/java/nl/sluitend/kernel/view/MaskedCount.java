package nl.sluitend.kernel.view;

import org.jspecify.annotations.Nullable;

/**
 * A count of people. Of the caller's own people it is exact; of others it is given in tens, and masked below ten, so
 * that no single person shows, not even in the difference between two days.
 *
 * @param value the count; absent when it is masked
 * @param exact whether it is not rounded
 */
public record MaskedCount(@Nullable Integer value, boolean exact) {

    /** The smallest count of others that is shown. */
    public static final int SMALLEST = 10;

    /** A count of the caller's own people. */
    public static MaskedCount own(int count) {
        return new MaskedCount(count, true);
    }

    /** A count of others: in whole tens, or masked. */
    public static MaskedCount ofOthers(int count) {
        return new MaskedCount(count < SMALLEST ? null : count - count % SMALLEST, false);
    }

    /** Whether it is withheld. */
    public boolean masked() {
        return value == null;
    }
}
