package nl.sluitend.command.placement;

import java.time.LocalDate;
import java.util.Optional;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** After the last day of a job nobody still works there, and before it everybody does. */
@Ground(law = "covenant", field = "stillAtWork")
record AContactAgreesWithTheLastDay(Optional<Placement> known, LocalDate on, boolean stillAtWork) implements Rule {

    @Override
    public boolean holds() {
        return known.map(Placement::lastDay)
                .filter(lastDay -> stillAtWork ? on.isAfter(lastDay) : on.isBefore(lastDay))
                .isEmpty();
    }
}
