package nl.sluitend.command.decision;

import java.time.LocalDate;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;
import nl.sluitend.kernel.wwcase.WwPeriod;

/** WW lasts two years at most; interruptions, revival and schooling move its last day, but not beyond the horizon. */
@Ground(law = "WW 42(1), 21, 76", field = "lastDay")
record WwEndsWithinItsLongestDuration(WwPeriod period, LocalDate horizon) implements Rule {

    private static final int LONGEST_WITH_ALL_INTERRUPTIONS = 15;

    @Override
    public boolean holds() {
        return !period.lastDay().isAfter(horizon)
                && !period.lastDay().isAfter(period.firstDay().plusYears(LONGEST_WITH_ALL_INTERRUPTIONS));
    }
}
