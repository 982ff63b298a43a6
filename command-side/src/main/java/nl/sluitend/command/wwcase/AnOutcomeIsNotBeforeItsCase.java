package nl.sluitend.command.wwcase;

import java.time.LocalDate;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** What ends a right to WW happens once it has begun. */
@Ground(law = "WW 20", invariant = "I6", field = "on")
record AnOutcomeIsNotBeforeItsCase(WwCase wwCase, LocalDate on) implements Rule {

    @Override
    public boolean holds() {
        return !on.isBefore(wwCase.period().firstDay());
    }
}
