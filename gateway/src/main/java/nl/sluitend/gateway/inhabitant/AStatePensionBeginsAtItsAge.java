package nl.sluitend.gateway.inhabitant;

import java.time.LocalDate;
import nl.sluitend.kernel.inhabitant.BirthDate;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Pointing;
import nl.sluitend.kernel.rule.Rule;

/** Nobody has a state pension before its age, give or take a month. */
@Ground(law = "AOW 7a, WW 19(1)i", field = "ground")
record AStatePensionBeginsAtItsAge(String field, BirthDate birthDate, LocalDate day) implements Rule, Pointing {

    @Override
    public boolean holds() {
        return birthDate.mayHavePensionOn(day);
    }
}
