package nl.sluitend.command.wwcase;

import nl.sluitend.kernel.calendar.Amsterdam;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;
import nl.sluitend.kernel.wwcase.WwPeriod;

/** UWV reports what it has determined; a determination dated tomorrow would overrule all others. */
@Ground(law = "feed version 1", field = "assertedOn")
record ADeterminationPrecedesItsMessage(WwPeriod period) implements Rule {

    @Override
    public boolean holds() {
        return !period.assertedOn().isAfter(Amsterdam.day(period.assertedAt()));
    }
}
