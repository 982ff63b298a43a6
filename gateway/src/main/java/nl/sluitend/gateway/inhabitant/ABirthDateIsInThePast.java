package nl.sluitend.gateway.inhabitant;

import java.time.LocalDate;
import nl.sluitend.kernel.inhabitant.BirthDate;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** Nobody was born after today, and nobody alive was born before 1900. */
@Ground(law = "BRP", field = "birthDate")
record ABirthDateIsInThePast(BirthDate birthDate, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return birthDate.isPossibleOn(today);
    }
}
