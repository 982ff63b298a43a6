package nl.sluitend.command.placement;

import java.time.LocalDate;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** A contact is recorded after it was held. */
@Ground(law = "covenant", field = "on")
record AContactIsNotInTheFuture(LocalDate on, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return !on.isAfter(today);
    }
}
