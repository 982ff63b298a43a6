package nl.sluitend.command.wwcase;

import java.time.LocalDate;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;
import nl.sluitend.kernel.wwcase.Outcome;

/** What ends a right to WW happens once it has begun; death and state pension come when they come. */
@Ground(law = "WW 20", invariant = "I6", field = "on")
record AnOutcomeIsNotBeforeItsCase(WwCase wwCase, Outcome outcome, LocalDate on) implements Rule {

    @Override
    public boolean holds() {
        return outcome.isForGood() || !on.isBefore(wwCase.period().firstDay());
    }
}
