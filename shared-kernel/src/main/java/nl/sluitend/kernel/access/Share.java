package nl.sluitend.kernel.access;

import java.util.function.Predicate;
import nl.sluitend.kernel.event.InhabitantEvent;
import nl.sluitend.kernel.handover.HandoverEvent;
import nl.sluitend.kernel.inhabitant.PersonEvent;
import nl.sluitend.kernel.placement.PlacementEvent;
import nl.sluitend.kernel.responsibility.Holding;
import nl.sluitend.kernel.trajectory.TrajectoryEvent;
import nl.sluitend.kernel.wwcase.WwCaseEvent;

/**
 * Whose the case, handover, trajectory or placement of an event is: never another municipality's (SUWI 62).
 *
 * @param relations after the event
 */
record Share(Relations relations) implements InhabitantEvent.Families<Predicate<String>> {

    @Override
    public Predicate<String> person(PersonEvent event) {
        return body -> true;
    }

    @Override
    public Predicate<String> wwCase(WwCaseEvent event) {
        return body -> isUwv(body)
                || relations.offers().values().stream()
                        .filter(offer -> offer.wwCase().equals(event.wwCase()))
                        .anyMatch(offer -> offer.isWith(body) || offer.wasAnsweredOrClosedBy(body));
    }

    @Override
    public Predicate<String> handover(HandoverEvent event) {
        var offer = relations.offers().get(event.handover());
        return body -> isUwv(body) || (offer != null && offer.municipality().equals(body));
    }

    @Override
    public Predicate<String> trajectory(TrajectoryEvent event) {
        return body -> body.equals(relations.begun().get(event.trajectory()));
    }

    @Override
    public Predicate<String> placement(PlacementEvent event) {
        return body -> body.equals(relations.begun().get(event.placement()));
    }

    private static boolean isUwv(String body) {
        return body.equals(Holding.UWV);
    }
}
