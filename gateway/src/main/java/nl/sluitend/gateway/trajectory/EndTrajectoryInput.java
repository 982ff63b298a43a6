package nl.sluitend.gateway.trajectory;

import java.time.LocalDate;
import nl.sluitend.gateway.dossier.DossierInput;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.trajectory.EndReason;
import nl.sluitend.kernel.trajectory.EndTrajectory;
import nl.sluitend.kernel.trajectory.TrajectoryId;
import org.jspecify.annotations.Nullable;

record EndTrajectoryInput(
        String inhabitant, @Nullable Integer seenVersion, String trajectory, EndReason reason, LocalDate on)
        implements DossierInput {

    EndTrajectory asCommand(Decision decision) {
        return new EndTrajectory(new InhabitantId(inhabitant), new TrajectoryId(trajectory), reason, on, decision);
    }
}
