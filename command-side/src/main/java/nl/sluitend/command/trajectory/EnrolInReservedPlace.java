package nl.sluitend.command.trajectory;

import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.inhabitant.InhabitantCommand;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.programme.ReservedPlace;
import nl.sluitend.kernel.trajectory.EnrolInTrajectory;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * An enrolment as the dossier decides on it: with the place that the programme gave. It exists on this side only, so
 * that no entrance can claim that there is a place (ADR 8).
 *
 * @param asked the enrolment asked for
 * @param place the programme's answer
 */
public record EnrolInReservedPlace(EnrolInTrajectory asked, ReservedPlace place) implements InhabitantCommand {

    @Override
    @TargetAggregateIdentifier
    public InhabitantId inhabitant() {
        return asked.inhabitant();
    }

    @Override
    public Decision decision() {
        return asked.decision();
    }

    /** Logs and audit trails name what was asked for. */
    @Override
    public String operation() {
        return asked.operation();
    }
}
