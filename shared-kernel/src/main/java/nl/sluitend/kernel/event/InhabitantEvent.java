package nl.sluitend.kernel.event;

import nl.sluitend.kernel.handover.HandoverEvent;
import nl.sluitend.kernel.inhabitant.PersonEvent;
import nl.sluitend.kernel.placement.PlacementEvent;
import nl.sluitend.kernel.trajectory.TrajectoryEvent;
import nl.sluitend.kernel.wwcase.WwCaseEvent;

/**
 * Something that happened to one inhabitant: a line of the person's audit trail. Each family is sealed, and whoever
 * must say something about all of them says it in {@link Families}: a new family does not compile until they did.
 */
public interface InhabitantEvent extends DomainEvent {

    /** What is said about the event's family. */
    <R> R in(Families<R> families);

    /**
     * One answer for each family; none for what was not thought of.
     *
     * @param <R> the answer
     */
    interface Families<R> {

        /** What happens to the person's own record. */
        R person(PersonEvent event);

        /** What happens to a WW case. */
        R wwCase(WwCaseEvent event);

        /** What happens to a handover. */
        R handover(HandoverEvent event);

        /** What happens to a trajectory. */
        R trajectory(TrajectoryEvent event);

        /** What happens to a placement. */
        R placement(PlacementEvent event);
    }
}
