package nl.sluitend.command.decision;

import java.time.Duration;
import java.time.Instant;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;
import nl.sluitend.kernel.wwcase.WwPeriod;

/** Whoever asserts does so now or did before; an hour is left for clocks that differ. A later one would bar all that follow. */
@Ground(law = "covenant", invariant = "I20", field = "assertedAt")
record AnAssertionIsNotInTheFuture(WwPeriod period, Instant now) implements Rule {

    private static final Duration CLOCKS_DIFFER = Duration.ofHours(1);

    @Override
    public boolean holds() {
        return !period.assertedAt().isAfter(now.plus(CLOCKS_DIFFER));
    }
}
