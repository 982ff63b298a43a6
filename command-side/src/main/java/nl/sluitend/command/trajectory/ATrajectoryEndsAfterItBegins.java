package nl.sluitend.command.trajectory;

import java.time.LocalDate;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** A trajectory has at least one day; one that is called off before its first day ends no earlier than it was agreed. */
@Ground(law = "covenant", field = "on")
record ATrajectoryEndsAfterItBegins(Trajectory trajectory, LocalDate on) implements Rule {

    @Override
    public boolean holds() {
        return !on.isBefore(trajectory.earliestEnd());
    }
}
