package nl.sluitend.gateway.inhabitant;

import java.time.LocalDate;
import nl.sluitend.kernel.inhabitant.BirthDate;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** The IOAW is closed to new people: anyone born in 1965 or later has no right to it. */
@Ground(law = "IOAW 2", field = "outcome")
record IoawIsForThoseBornBefore1965(BirthDate birthDate) implements Rule {

    private static final LocalDate CLOSED_FROM = LocalDate.of(1965, 1, 1);

    @Override
    public boolean holds() {
        return birthDate.canBeBefore(CLOSED_FROM);
    }
}
