package nl.sluitend.gateway.inhabitant;

import java.time.LocalDate;
import nl.sluitend.kernel.inhabitant.BirthDate;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Pointing;
import nl.sluitend.kernel.rule.Rule;

/** Work, looking for it and a right to WW begin at thirteen at the earliest, the age of light work. */
@Ground(law = "Arbeidstijdenwet 3:2", field = "from")
record NobodyWorksBeforeThirteen(String field, BirthDate birthDate, LocalDate day) implements Rule, Pointing {

    @Override
    public boolean holds() {
        return birthDate.mayWorkOn(day);
    }
}
