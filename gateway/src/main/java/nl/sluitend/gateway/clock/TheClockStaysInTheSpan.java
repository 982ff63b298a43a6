package nl.sluitend.gateway.clock;

import java.time.Duration;
import java.time.Instant;
import nl.sluitend.kernel.calendar.Span;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** However often the clock is moved, it stays at a day on which something can still be agreed. */
@Ground(law = "-", field = "by")
record TheClockStaysInTheSpan(Instant now, Duration by) implements Rule {

    private static final Duration ROOM = Duration.ofDays(36_600);

    @Override
    public boolean holds() {
        return Span.holds(now.plus(by).plus(ROOM));
    }
}
