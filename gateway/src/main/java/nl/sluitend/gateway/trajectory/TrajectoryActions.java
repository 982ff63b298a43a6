package nl.sluitend.gateway.trajectory;

import java.util.stream.Stream;
import nl.sluitend.gateway.dossier.PossibleAction;
import nl.sluitend.gateway.dossier.PossibleActions;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.inhabitant.InhabitantCommand;
import nl.sluitend.kernel.inhabitant.RequireRelation;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.trajectory.EndReason;
import nl.sluitend.kernel.trajectory.EndTrajectory;
import nl.sluitend.kernel.trajectory.Trajectory;
import nl.sluitend.kernel.trajectory.TrajectoryId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What can be decided about each trajectory that runs, and that somebody may be enrolled. A process takes an enrolment:
 * of it the dossier is only asked whether the reader may decide here at all; the rest depends on the programme.
 */
@Component
@Order(3)
class TrajectoryActions implements PossibleActions {

    @Override
    public Stream<PossibleAction> on(Dossier dossier, Decision decision) {
        var inhabitant = new InhabitantId(dossier.inhabitant());
        var enrol = new PossibleAction("enrolInTrajectory", null, new RequireRelation(inhabitant, decision));
        return Stream.concat(
                Stream.of(enrol),
                dossier.trajectories().stream()
                        .filter(trajectory -> trajectory.until() == null)
                        .map(Trajectory::trajectory)
                        .flatMap(key -> commands(inhabitant, new TrajectoryId(key), decision)
                                .map(command -> PossibleAction.of(key, command))));
    }

    private static Stream<InhabitantCommand> commands(
            InhabitantId inhabitant, TrajectoryId trajectory, Decision decision) {
        return Stream.of(new EndTrajectory(inhabitant, trajectory, EndReason.COMPLETED, decision.today(), decision));
    }
}
