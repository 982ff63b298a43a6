package nl.sluitend.command.placement;

import java.time.LocalDate;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** After the last day of a job the person no longer works there, and before it they do. */
@Ground(law = "covenant", field = "stillAtWork")
record AContactAgreesWithTheLastDay(Placement placement, LocalDate on, boolean stillAtWork) implements Rule {

    @Override
    public boolean holds() {
        var lastDay = placement.lastDay();
        return lastDay == null || (stillAtWork ? !on.isAfter(lastDay) : !on.isBefore(lastDay));
    }
}
