package nl.sluitend.gateway.inhabitant;

import java.time.LocalDate;
import nl.sluitend.kernel.inhabitant.BirthDate;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** No right to WW begins for somebody who has a state pension. */
@Ground(law = "WW 19(1)i", field = "firstDay")
record WwBeginsBeforeTheStatePension(BirthDate birthDate, LocalDate firstDay) implements Rule {

    @Override
    public boolean holds() {
        return birthDate.mayLackPensionOn(firstDay);
    }
}
