package nl.sluitend.kernel.trajectory;

import java.time.LocalDate;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.inhabitant.InhabitantCommand;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The trajectory ends; {@code on} is its last day, included. */
public record EndTrajectory(
        @TargetAggregateIdentifier InhabitantId inhabitant,
        TrajectoryId trajectory,
        EndReason reason,
        LocalDate on,
        Decision decision)
        implements InhabitantCommand {

    @Override
    public boolean endsWhatItsSenderBegan() {
        return true;
    }
}
