package nl.sluitend.command.decision;

import java.time.LocalDate;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;
import nl.sluitend.kernel.wwcase.WwPeriod;

/** The Werkloosheidswet of 6 November 1986 is in force since 1 January 1987; no right under it is older. */
@Ground(law = "WW", field = "firstDay")
record WwBeganUnderThisAct(WwPeriod period) implements Rule {

    private static final LocalDate IN_FORCE = LocalDate.of(1987, 1, 1);

    @Override
    public boolean holds() {
        return !period.firstDay().isBefore(IN_FORCE);
    }
}
