package nl.sluitend.command.programme;

import java.time.Instant;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.programme.ProgrammeId;
import nl.sluitend.kernel.programme.ReleasePlace;
import nl.sluitend.kernel.trajectory.TrajectoryEnded;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;

/** When a trajectory ends, its place in the programme is free again. Releasing twice releases once. */
@ProcessingGroup(PlacesFollowTrajectories.GROUP)
public final class PlacesFollowTrajectories {

    /** The name of its processing group. */
    public static final String GROUP = "places";

    private final CommandGateway commands;

    /** Sends through that gateway. */
    public PlacesFollowTrajectories(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(TrajectoryEnded event, @Timestamp Instant at) {
        commands.sendAndWait(new ReleasePlace(
                new ProgrammeId(event.programme()), event.trajectory(), new Decision(Caller.product(), at, null)));
    }
}
