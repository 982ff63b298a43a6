package nl.sluitend.gateway.clock;

import java.time.Duration;
import java.time.Instant;

/** The product's clock where it can be moved: embedded, for demonstrations. Elsewhere there is no such bean. */
public interface MovableClock {

    /** Moves every clock of the product forward by that much, whole days by the calendar; returns the new time. */
    Instant move(Duration by);
}
