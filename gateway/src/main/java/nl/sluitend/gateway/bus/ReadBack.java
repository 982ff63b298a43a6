package nl.sluitend.gateway.bus;

import java.util.Optional;
import nl.sluitend.kernel.decision.Recorded;

/**
 * Reads what was recorded, for the caller who decided it.
 *
 * @param <T> the view
 */
@FunctionalInterface
public interface ReadBack<T> {

    /** The view, in the version that was recorded; empty when it is late, or is never shown. */
    Optional<T> after(Recorded recorded);

    /** Whether a view that is not shown now may be shown later. */
    default boolean isYoursToSee(@SuppressWarnings("unused") Recorded recorded) {
        return true;
    }
}
