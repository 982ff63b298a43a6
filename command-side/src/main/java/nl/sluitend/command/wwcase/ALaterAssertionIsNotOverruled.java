package nl.sluitend.command.wwcase;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;
import nl.sluitend.kernel.wwcase.WwPeriod;

/** UWV's later determination counts. */
@Ground(law = "feed version 1", field = "assertedAt")
record ALaterAssertionIsNotOverruled(WwCase wwCase, WwPeriod period) implements Rule {

    @Override
    public boolean holds() {
        return period.isAfter(wwCase.period());
    }
}
