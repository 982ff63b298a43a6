package nl.sluitend.gateway.bus;

import java.util.Optional;
import nl.sluitend.kernel.decision.Recorded;

/**
 * Where whoever decided sees what was recorded.
 *
 * @param <T> what is seen of it
 */
@FunctionalInterface
public interface View<T> {

    /** What is seen of it, in the version that was recorded; empty when it does not come in time, or never. */
    Optional<T> after(Recorded recorded);

    /** Whether what was not seen may come to be seen later. */
    default boolean isYoursToSee(@SuppressWarnings("unused") Recorded recorded) {
        return true;
    }
}
