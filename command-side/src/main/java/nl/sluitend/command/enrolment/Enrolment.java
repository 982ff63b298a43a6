package nl.sluitend.command.enrolment;

import nl.sluitend.command.trajectory.EnrolInReservedPlace;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.decision.Recorded;
import nl.sluitend.kernel.inhabitant.RequireRelation;
import nl.sluitend.kernel.programme.ReleasePlace;
import nl.sluitend.kernel.programme.ReservePlace;
import nl.sluitend.kernel.programme.ReservedPlace;
import nl.sluitend.kernel.rule.Refused;
import nl.sluitend.kernel.trajectory.EnrolInTrajectory;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;

/**
 * Enrols somebody, whichever entrance asks: takes a place in the programme, lets the dossier decide, and gives the
 * place back when that is refused (ADR 8). Two people can want the last place, and only the programme knows who was
 * first.
 */
public final class Enrolment {

    private final CommandGateway commands;
    private final ClaimedPlaces claimed;

    /**
     * Claims are remembered in {@code claimed}. The gateway must not retry: on a conflict the sender of the enrolment
     * does, and reserving twice takes one place.
     */
    public Enrolment(CommandGateway commands, ClaimedPlaces claimed) {
        this.commands = commands;
        this.claimed = claimed;
    }

    /**
     * A caller without a relation to the person neither learns of a programme this way, nor takes a place. An enrolment
     * that broke off may have been recorded, and freeing its place now could give one place to two:
     * {@link PlacesLeftBehind} settles it later.
     */
    public Recorded decide(EnrolInTrajectory asked) {
        commands.sendAndWait(new RequireRelation(asked.inhabitant(), asked.decision()));
        var place = reserve(asked);
        try {
            return commands.sendAndWait(new EnrolInReservedPlace(asked, place));
        } catch (Refused | AggregateNotFoundException refusal) {
            release(asked, refusal);
            throw refusal;
        }
    }

    /** The claim is remembered first, so that anything that breaks off from here on is settled later. */
    private ReservedPlace reserve(EnrolInTrajectory asked) {
        claimed.remember(new ClaimedPlace(asked.trajectory(), asked.programme(), asked.inhabitant()));
        return commands.sendAndWait(
                new ReservePlace(asked.programme(), asked.trajectory().value(), ofTheProgramme(asked)));
    }

    /** The refusal is reported even if the place cannot be given back now; that is then done later. */
    private void release(EnrolInTrajectory asked, RuntimeException refusal) {
        try {
            commands.sendAndWait(
                    new ReleasePlace(asked.programme(), asked.trajectory().value(), ofTheProgramme(asked)));
        } catch (RuntimeException outage) {
            refusal.addSuppressed(outage);
        }
    }

    /** Without the version seen, which is the dossier's and says nothing about the programme. */
    private static Decision ofTheProgramme(EnrolInTrajectory asked) {
        return new Decision(asked.decision().caller(), asked.decision().at(), null);
    }
}
