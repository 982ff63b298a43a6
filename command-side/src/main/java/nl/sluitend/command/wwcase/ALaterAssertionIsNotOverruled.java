package nl.sluitend.command.wwcase;

import java.util.Optional;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;
import nl.sluitend.kernel.wwcase.WwPeriod;

/** What UWV determined later stands. */
@Ground(law = "feed version 1", field = "assertedAt")
record ALaterAssertionIsNotOverruled(Optional<WwCase> known, WwPeriod period) implements Rule {

    @Override
    public boolean holds() {
        return known.map(WwCase::period)
                .filter(latest -> !period.isAfter(latest))
                .isEmpty();
    }
}
