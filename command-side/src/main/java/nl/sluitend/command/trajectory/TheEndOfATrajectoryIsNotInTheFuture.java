package nl.sluitend.command.trajectory;

import java.time.LocalDate;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** An end is recorded once it has come: a future end would free the place of somebody who still takes part (ADR 8). */
@Ground(law = "PW 8a", invariant = "I9", field = "on")
record TheEndOfATrajectoryIsNotInTheFuture(LocalDate on, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return !on.isAfter(today);
    }
}
