package nl.sluitend.command.placement;

import java.time.LocalDate;
import nl.sluitend.kernel.agreement.CovenantTerms;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** A contact counts for a moment from two weeks before it: "how is it after a year" is not asked in the first week. */
@Ground(law = "covenant", field = "on")
record AContactBelongsToItsMoment(Placement placement, int moment, LocalDate on) implements Rule {

    @Override
    public boolean holds() {
        return !on.isBefore(placement.placed().from().plusDays(moment - (long) CovenantTerms.USUAL.aftercareEarly()));
    }
}
