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
 * Enrols somebody, whichever entrance asks: takes a place at the programme, lets the dossier decide, and gives the place
 * back when that is refused (ADR 8). Two people can want the last place, and the programme alone knows who was first.
 */
public final class Enrolment {

    private final CommandGateway commands;
    private final ClaimedPlaces claimed;

    /**
     * What it asks of a programme is remembered there. The commands go through a gateway that tries nothing again: where
     * two met, whoever sent the enrolment does, and reserving twice reserves once.
     */
    public Enrolment(CommandGateway commands, ClaimedPlaces claimed) {
        this.commands = commands;
        this.claimed = claimed;
    }

    /**
     * Whoever has nothing to do with the person neither learns of a programme by it, nor takes a place. What broke off
     * may be on disk, and freeing its place now could give one place to two: {@link PlacesLeftBehind} looks later.
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

    /** It is remembered first: what breaks off from here on is looked at again. */
    private ReservedPlace reserve(EnrolInTrajectory asked) {
        claimed.remember(new ClaimedPlace(asked.trajectory(), asked.programme(), asked.inhabitant()));
        return commands.sendAndWait(
                new ReservePlace(asked.programme(), asked.trajectory().value(), ofTheProgramme(asked)));
    }

    /** A refusal stays what it is when the place cannot be given back now; that is done later, too. */
    private void release(EnrolInTrajectory asked, RuntimeException refusal) {
        try {
            commands.sendAndWait(
                    new ReleasePlace(asked.programme(), asked.trajectory().value(), ofTheProgramme(asked)));
        } catch (RuntimeException outage) {
            refusal.addSuppressed(outage);
        }
    }

    /** The version that was seen is the dossier's and says nothing about the programme. */
    private static Decision ofTheProgramme(EnrolInTrajectory asked) {
        return new Decision(asked.decision().caller(), asked.decision().at(), null);
    }
}
