package nl.sluitend.command.trajectory;

import java.time.LocalDate;
import nl.sluitend.kernel.programme.ProgrammeTerms;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** The programme runs on the first day of the trajectory. */
@Ground(law = "PW 8a", invariant = "I9", field = "from")
record TheProgrammeRunsOnTheFirstDay(ProgrammeTerms programme, LocalDate from) implements Rule {

    @Override
    public boolean holds() {
        return programme.runsOn(from);
    }
}
