package nl.sluitend.command.wwcase;

import java.time.LocalDate;
import java.util.Optional;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** After a right revived, its case ends anew, and not in the days before. */
@Ground(law = "WW 21", invariant = "I6", field = "on")
record AnOutcomeIsNotBeforeTheRevival(Optional<WwCase> known, LocalDate on) implements Rule {

    @Override
    public boolean holds() {
        return known.map(WwCase::course)
                .map(Course::revivedOn)
                .filter(on::isBefore)
                .isEmpty();
    }
}
