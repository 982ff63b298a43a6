package nl.sluitend.command.decision;

import java.time.Duration;
import java.time.Instant;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;
import nl.sluitend.kernel.wwcase.WwPeriod;

/** An assertion is not in the future, give or take an hour of clock skew. A later one would block all that follow. */
@Ground(law = "covenant", invariant = "I20", field = "assertedAt")
record AnAssertionIsNotInTheFuture(WwPeriod period, Instant now) implements Rule {

    private static final Duration CLOCKS_DIFFER = Duration.ofHours(1);

    @Override
    public boolean holds() {
        return !period.assertedAt().isAfter(now.plus(CLOCKS_DIFFER));
    }
}
