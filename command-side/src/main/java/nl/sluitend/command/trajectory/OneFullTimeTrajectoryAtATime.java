package nl.sluitend.command.trajectory;

import java.time.LocalDate;
import java.util.Collection;
import nl.sluitend.kernel.programme.ProgrammeTerms;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/**
 * Nobody is in two places for a whole week; dual trajectories are not full-time and allowed. A trajectory of another
 * municipality does not count: this one neither knows it nor can end it (SUWI 62).
 */
@Ground(law = "covenant", invariant = "I9", field = "programme")
record OneFullTimeTrajectoryAtATime(Collection<Trajectory> trajectories, ProgrammeTerms programme, LocalDate from)
        implements Rule {

    @Override
    public boolean holds() {
        return !programme.fullTime()
                || trajectories.stream()
                        .filter(trajectory -> trajectory.municipality().equals(programme.municipality()))
                        .noneMatch(trajectory -> trajectory.fullTime() && trajectory.lastsTo(from));
    }
}
