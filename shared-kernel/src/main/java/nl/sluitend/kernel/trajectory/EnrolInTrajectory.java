package nl.sluitend.kernel.trajectory;

import java.time.LocalDate;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.inhabitant.InhabitantCommand;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.programme.ProgrammeTerms;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The responsible body enrols an inhabitant in a programme of the municipality (I9).
 *
 * @param programme its terms on the day of the decision
 * @param placeReserved whether a place was taken for this trajectory
 * @param from the first day
 */
public record EnrolInTrajectory(
        @TargetAggregateIdentifier InhabitantId inhabitant,
        TrajectoryId trajectory,
        ProgrammeTerms programme,
        boolean placeReserved,
        LocalDate from,
        Decision decision)
        implements InhabitantCommand {}
