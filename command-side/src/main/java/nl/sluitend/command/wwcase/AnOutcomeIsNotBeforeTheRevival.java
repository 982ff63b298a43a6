package nl.sluitend.command.wwcase;

import java.time.LocalDate;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;
import nl.sluitend.kernel.wwcase.Outcome;

/** After a right revived, its case ends again on that day or later; death and state pension keep their own day. */
@Ground(law = "WW 21", invariant = "I6", field = "on")
record AnOutcomeIsNotBeforeTheRevival(WwCase wwCase, Outcome outcome, LocalDate on) implements Rule {

    @Override
    public boolean holds() {
        var revivedOn = wwCase.course().revivedOn();
        return outcome.isForGood() || revivedOn == null || !on.isBefore(revivedOn);
    }
}
