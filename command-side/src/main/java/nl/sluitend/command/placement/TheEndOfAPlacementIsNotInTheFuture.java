package nl.sluitend.command.placement;

import java.time.LocalDate;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** The end of a job is recorded once it has come: a future end would be shown as reached, and cannot be corrected. */
@Ground(law = "covenant", field = "on")
record TheEndOfAPlacementIsNotInTheFuture(LocalDate on, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return !on.isAfter(today);
    }
}
