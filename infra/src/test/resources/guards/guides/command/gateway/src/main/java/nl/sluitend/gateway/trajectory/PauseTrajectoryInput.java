package nl.sluitend.gateway.trajectory;

import nl.sluitend.gateway.dossier.DossierInput;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.trajectory.PauseTrajectory;
import nl.sluitend.kernel.trajectory.TrajectoryId;
import org.jspecify.annotations.Nullable;

record PauseTrajectoryInput(String inhabitant, @Nullable Integer seenVersion, String trajectory)
        implements DossierInput {

    PauseTrajectory asCommand(Decision decision) {
        return new PauseTrajectory(new InhabitantId(inhabitant), new TrajectoryId(trajectory), decision);
    }
}
