package nl.sluitend.command.wwcase;

import java.time.LocalDate;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;
import nl.sluitend.kernel.wwcase.Outcome;

/** After a right revived, its case ends again, and not in the days before; but who died did so on that day. */
@Ground(law = "WW 21", invariant = "I6", field = "on")
record AnOutcomeIsNotBeforeTheRevival(WwCase wwCase, Outcome outcome, LocalDate on) implements Rule {

    @Override
    public boolean holds() {
        var revivedOn = wwCase.course().revivedOn();
        return outcome.isForGood() || revivedOn == null || !on.isBefore(revivedOn);
    }
}
