package nl.sluitend.command.wwcase;

import java.time.LocalDate;
import java.util.Optional;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** What ends a right to WW happens once it has begun. */
@Ground(law = "WW 20", invariant = "I6", field = "on")
record AnOutcomeIsNotBeforeItsCase(Optional<WwCase> known, LocalDate on) implements Rule {

    @Override
    public boolean holds() {
        return known.map(wwCase -> wwCase.period().firstDay())
                .filter(on::isBefore)
                .isEmpty();
    }
}
