package nl.sluitend.command.placement;

import java.time.LocalDate;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** A job has at least one day; one that falls through before its first day ends no earlier than it was agreed. */
@Ground(law = "covenant", field = "on")
record APlacementEndsAfterItBegins(Placement placement, LocalDate on) implements Rule {

    @Override
    public boolean holds() {
        return !on.isBefore(placement.earliestEnd());
    }
}
