package nl.sluitend.command.wwcase;

import java.util.Optional;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;
import nl.sluitend.kernel.wwcase.WwPeriod;

/**
 * Somebody who died, or has a state pension, gets no WW again, whichever case reported it; one of the two messages is
 * wrong.
 *
 * @param forGood how a case of the person ended, if no right is left after it
 */
@Ground(law = "WW 19, 21", field = "lastDay")
record AfterDeathOrPensionNoRightRevives(Optional<WwCase> known, WwPeriod period, Optional<Course.Ending> forGood)
        implements Rule {

    @Override
    public boolean holds() {
        return known.flatMap(wwCase -> Revival.of(wwCase, period)).isEmpty()
                || forGood.filter(ending -> period.lastDay().isAfter(ending.on()))
                        .isEmpty();
    }
}
