package nl.sluitend.command.decision;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;
import nl.sluitend.kernel.wwcase.WwPeriod;

/** Nobody determines the end of WW more than a year before it begins; if so, a year was mistyped. */
@Ground(law = "WW 22", field = "assertedOn")
record ADeterminationIsNotLongBeforeItsRight(WwPeriod period) implements Rule {

    @Override
    public boolean holds() {
        return !period.assertedOn().isBefore(period.firstDay().minusYears(1));
    }
}
