package nl.sluitend.kernel.trajectory;

import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.inhabitant.InhabitantCommand;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The trajectory stands still from today on. */
public record PauseTrajectory(
        @TargetAggregateIdentifier InhabitantId inhabitant, TrajectoryId trajectory, Decision decision)
        implements InhabitantCommand {}
