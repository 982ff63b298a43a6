package nl.sluitend.command.wwcase;

import java.time.LocalDate;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** An outcome is what happened, not what is hoped for. */
@Ground(law = "covenant", invariant = "I6", field = "on")
record AnOutcomeIsNotInTheFuture(LocalDate on, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return !on.isAfter(today);
    }
}
