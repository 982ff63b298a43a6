package nl.sluitend.command.trajectory;

import java.time.LocalDate;
import java.util.Optional;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** A trajectory has at least one day; one that is called off before its first day ends no earlier than it was agreed. */
@Ground(law = "covenant", field = "on")
record ATrajectoryEndsAfterItBegins(Optional<Trajectory> known, LocalDate on) implements Rule {

    @Override
    public boolean holds() {
        return known.filter(trajectory -> !on.isBefore(trajectory.earliestEnd()))
                .isPresent();
    }
}
