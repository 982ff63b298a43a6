package nl.sluitend.command.wwcase;

import java.util.Optional;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;
import nl.sluitend.kernel.wwcase.WorkHistory;
import nl.sluitend.kernel.wwcase.WwPeriod;

/** Case reference and moment of assertion are one key: the same key never carries another content. */
@Ground(law = "feed version 1", invariant = "I20", field = "assertedAt")
record AnAssertionSaysOneThing(Optional<WwCase> known, WwPeriod period, WorkHistory history) implements Rule {

    @Override
    public boolean holds() {
        return known.filter(wwCase -> wwCase.period().assertedAt().equals(period.assertedAt()))
                .map(wwCase ->
                        wwCase.period().equals(period) && wwCase.history().equals(history))
                .orElse(true);
    }
}
