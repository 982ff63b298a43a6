package nl.sluitend.command.wwcase;

import java.time.LocalDate;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;
import nl.sluitend.kernel.wwcase.Outcome;

/** An outcome that ends a right to WW comes after its first day; death and state pension may come on any day. */
@Ground(law = "WW 20", invariant = "I6", field = "on")
record AnOutcomeIsNotBeforeItsCase(WwCase wwCase, Outcome outcome, LocalDate on) implements Rule {

    @Override
    public boolean holds() {
        return outcome.isForGood() || !on.isBefore(wwCase.period().firstDay());
    }
}
