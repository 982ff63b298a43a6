package nl.sluitend.command.decision;

import java.time.LocalDate;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Pointing;
import nl.sluitend.kernel.rule.Rule;

/** Nobody agrees, plans or promises beyond the horizon. */
@Ground(law = "covenant", field = "day")
record ADayIsNotTooFarAhead(String field, LocalDate day, LocalDate horizon) implements Rule, Pointing {

    @Override
    public boolean holds() {
        return !day.isAfter(horizon);
    }
}
