package nl.sluitend.command.inhabitant;

import java.util.Set;
import nl.sluitend.command.responsibility.Responsibilities;
import nl.sluitend.kernel.access.Viewpoint;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.inhabitant.InhabitantCommand;
import nl.sluitend.kernel.organisation.Body;

/**
 * The relation of the sender to the person, checked before anything is decided: by the relations that also say who sees
 * the dossier (ADR 21).
 *
 * @param isStranger whether the person does not exist for the sender
 * @param isOver whether it is a municipality that the person left, or whose relation ended, without a task by law
 */
record Admission(boolean isStranger, boolean isOver) {

    static Admission of(InhabitantCommand command, Responsibilities responsibilities) {
        var relations = responsibilities.relations();
        var caller = command.decision().caller();
        var viewpoint = Viewpoint.of(caller);
        // the feed acts for UWV and sees nobody
        var bodies = caller.is(Role.UWV_FEED) && caller.isUwv() ? Set.of(Body.UWV) : bodies(viewpoint);
        // after WW a municipality has the task by law, without an offer of the person to it (R1)
        var holding = responsibilities.reintegrationOn(command.decision().today());
        boolean isHolder = bodies.stream().anyMatch(holding::isHeldBy);
        boolean isKnown = relations.admit(viewpoint, command.inhabitant().value())
                || relations.last(bodies)
                || relations.areBegunBy(bodies);
        // for one of its municipalities a body may have the task of somebody who left another of them
        return new Admission(!isKnown && !isHolder, relations.areOver(bodies) && !isHolder);
    }

    private static Set<String> bodies(Viewpoint viewpoint) {
        return switch (viewpoint) {
            case Viewpoint.OfBodies(var bodies) -> bodies;
            case Viewpoint.Whole _, Viewpoint.Outside _ -> Set.of();
        };
    }
}
