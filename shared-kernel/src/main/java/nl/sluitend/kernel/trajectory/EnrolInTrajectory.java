package nl.sluitend.kernel.trajectory;

import java.time.LocalDate;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.InhabitantCommand;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.programme.ProgrammeId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * The responsible body enrols an inhabitant in a programme of the municipality (I9). The sender does not say whether
 * there is a place, or for whom the programme is: the command side asks the programme.
 *
 * @param from the first day
 * @param ageBand of the person on that day; absent when it is not known beyond what the dossier knows
 */
public record EnrolInTrajectory(
        @TargetAggregateIdentifier InhabitantId inhabitant,
        TrajectoryId trajectory,
        ProgrammeId programme,
        LocalDate from,
        @Nullable AgeBand ageBand,
        Decision decision)
        implements InhabitantCommand {}
