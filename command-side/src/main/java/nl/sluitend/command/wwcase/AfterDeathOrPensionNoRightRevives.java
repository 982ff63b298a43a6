package nl.sluitend.command.wwcase;

import java.util.Optional;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;
import nl.sluitend.kernel.wwcase.WwPeriod;

/** Who died has no WW again, nor who has a state pension; then one of the two words is wrong. */
@Ground(law = "WW 19, 21", field = "lastDay")
record AfterDeathOrPensionNoRightRevives(Optional<WwCase> known, WwPeriod period) implements Rule {

    @Override
    public boolean holds() {
        return known.flatMap(wwCase -> Revival.of(wwCase, period))
                .filter(revival -> !revival.isPossible())
                .isEmpty();
    }
}
