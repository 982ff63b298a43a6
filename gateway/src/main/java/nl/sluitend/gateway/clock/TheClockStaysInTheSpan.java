package nl.sluitend.gateway.clock;

import java.time.Duration;
import java.time.Instant;
import nl.sluitend.kernel.calendar.Span;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** Whoever moved the clock a hundred times still finds a day on which something can be agreed. */
@Ground(law = "-", field = "by")
record TheClockStaysInTheSpan(Instant now, Duration by) implements Rule {

    private static final Duration ROOM = Duration.ofDays(36_600);

    @Override
    public boolean holds() {
        return Span.holds(now.plus(by).plus(ROOM));
    }
}
