package nl.sluitend.infra.guards.seeded.infra.clock;

import java.time.Clock;
import java.time.Duration;

/** The one place that may ask the machine. */
public record MovableClock(Duration ahead) {

    Clock clock() {
        return Clock.offset(Clock.systemUTC(), ahead);
    }
}
