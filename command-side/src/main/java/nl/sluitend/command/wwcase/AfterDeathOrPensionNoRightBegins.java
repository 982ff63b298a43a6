package nl.sluitend.command.wwcase;

import java.util.Optional;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;
import nl.sluitend.kernel.wwcase.WwPeriod;

/**
 * No new or open case runs on after the day on which somebody died or got a state pension.
 *
 * @param known the case, if it is not new
 * @param forGood how an earlier case of the person ended, if no right is left after it
 */
@Ground(law = "WW 19", field = "lastDay")
record AfterDeathOrPensionNoRightBegins(Optional<WwCase> known, WwPeriod period, Optional<Course.Ending> forGood)
        implements Rule {

    @Override
    public boolean holds() {
        return known.filter(wwCase -> !wwCase.isOpen()).isPresent()
                || forGood.filter(ending -> period.lastDay().isAfter(ending.on()))
                        .isEmpty();
    }
}
