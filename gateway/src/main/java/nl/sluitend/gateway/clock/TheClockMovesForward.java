package nl.sluitend.gateway.clock;

import java.time.Duration;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** Recorded events stay in the past, and a leap stays within the known calendar of holidays. */
@Ground(law = "-", field = "by")
record TheClockMovesForward(Duration by) implements Rule {

    private static final Duration MOST = Duration.ofDays(3660);

    @Override
    public boolean holds() {
        return by.isPositive() && by.compareTo(MOST) <= 0;
    }
}
