package nl.sluitend.gateway.wwcase;

import java.time.LocalDate;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** Some steps have a day that is still to come, as the first day of a job: counting those now would be a forecast. */
@Ground(law = "-", field = "asOf")
record ADayToComeIsNotCounted(LocalDate asOf, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return !asOf.isAfter(today);
    }
}
