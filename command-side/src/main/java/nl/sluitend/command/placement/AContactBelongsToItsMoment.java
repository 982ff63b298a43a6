package nl.sluitend.command.placement;

import java.time.LocalDate;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** A contact counts for a moment from two weeks before it on: "how is it after a year" is not asked in the first week. */
@Ground(law = "covenant", field = "on")
record AContactBelongsToItsMoment(Placement placement, int moment, LocalDate on) implements Rule {

    private static final int EARLIEST = 14;

    @Override
    public boolean holds() {
        return !on.isBefore(placement.placed().from().plusDays(moment - (long) EARLIEST));
    }
}
