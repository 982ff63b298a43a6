package nl.sluitend.command.handover;

import java.time.LocalDate;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** A meeting is recorded after it was held. */
@Ground(law = "covenant", field = "on")
record AMeetingIsNotInTheFuture(LocalDate on, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return !on.isAfter(today);
    }
}
