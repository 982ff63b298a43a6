package nl.sluitend.gateway.trajectory;

import java.time.LocalDate;
import nl.sluitend.gateway.dossier.DossierInput;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.programme.ProgrammeId;
import nl.sluitend.kernel.trajectory.EnrolInTrajectory;
import nl.sluitend.kernel.trajectory.TrajectoryId;
import org.jspecify.annotations.Nullable;

record EnrolInTrajectoryInput(String inhabitant, @Nullable Integer seenVersion, String programme, LocalDate from)
        implements DossierInput {

    EnrolInTrajectory asCommand(
            TrajectoryId trajectory, ProgrammeId known, @Nullable AgeBand ageBand, Decision decision) {
        return new EnrolInTrajectory(new InhabitantId(inhabitant), trajectory, known, from, ageBand, decision);
    }
}
