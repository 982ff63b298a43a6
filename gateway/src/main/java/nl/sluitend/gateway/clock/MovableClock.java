package nl.sluitend.gateway.clock;

import java.time.Duration;
import java.time.Instant;

/** The product's clock where it can be moved: in the embedded shape, for demonstrations. Elsewhere there is none. */
public interface MovableClock {

    /** Moves every clock of the product forward by that much, whole days by the calendar, and tells what time it is then. */
    Instant move(Duration by);
}
