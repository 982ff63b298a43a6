package nl.sluitend.gateway.wwcase;

import static java.time.temporal.ChronoUnit.MONTHS;

import java.time.YearMonth;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** Two years at most, so that no count costs much more than another. */
@Ground(law = "-", field = "until")
record ACountSpansOneToTwentyFourMonths(YearMonth from, YearMonth until) implements Rule {

    private static final int MOST = 24;

    @Override
    public boolean holds() {
        return !until.isBefore(from) && MONTHS.between(from, until) < MOST;
    }
}
