package nl.sluitend.command.wwcase;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;
import nl.sluitend.kernel.wwcase.WwPeriod;

/** The last day with WW is not before the first. */
@Ground(law = "WW 42", field = "lastDay")
record WwDoesNotEndBeforeItBegins(WwPeriod period) implements Rule {

    @Override
    public boolean holds() {
        return !period.lastDay().isBefore(period.firstDay());
    }
}
