package nl.sluitend.command.placement;

import java.time.LocalDate;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** A job does not end before a day on which somebody was found at work there, nor after they were found to be gone. */
@Ground(law = "covenant", field = "on")
record TheLastDayAgreesWithTheContacts(Placement placement, LocalDate on) implements Rule {

    @Override
    public boolean holds() {
        return !on.isBefore(placement.lastSeenOn()) && !on.isAfter(placement.goneBy());
    }
}
