package nl.sluitend.command.wwcase;

import java.time.LocalDate;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** After a right revived, its case ends anew, and not in the days before. */
@Ground(law = "WW 21", invariant = "I6", field = "on")
record AnOutcomeIsNotBeforeTheRevival(WwCase wwCase, LocalDate on) implements Rule {

    @Override
    public boolean holds() {
        var revivedOn = wwCase.course().revivedOn();
        return revivedOn == null || !on.isBefore(revivedOn);
    }
}
