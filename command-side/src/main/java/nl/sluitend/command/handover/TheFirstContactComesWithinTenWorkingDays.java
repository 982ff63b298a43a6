package nl.sluitend.command.handover;

import java.time.LocalDate;
import nl.sluitend.kernel.agreement.CovenantTerms;
import nl.sluitend.kernel.calendar.WorkingDays;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** The first contact is promised for a day from today on, at most ten working days ahead. */
@Ground(law = "covenant", invariant = "I5", field = "firstContactOn")
record TheFirstContactComesWithinTenWorkingDays(LocalDate on, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return !on.isBefore(today) && !on.isAfter(WorkingDays.after(today, CovenantTerms.USUAL.firstContactWithin()));
    }
}
