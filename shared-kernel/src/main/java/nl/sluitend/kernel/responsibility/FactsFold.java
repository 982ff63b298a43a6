package nl.sluitend.kernel.responsibility;

import nl.sluitend.kernel.event.InhabitantEvent;
import nl.sluitend.kernel.handover.HandoverEvent;
import nl.sluitend.kernel.inhabitant.PersonEvent;
import nl.sluitend.kernel.placement.PlacementEvent;
import nl.sluitend.kernel.wwcase.WwCaseEvent;

/**
 * Folds the facts from one inhabitant's events, of the families that can change who has a task.
 *
 * @param facts as they were before the event
 */
record FactsFold(Facts facts) {

    Facts after(InhabitantEvent event) {
        if (event instanceof PersonEvent person) {
            return after(person);
        }
        if (event instanceof WwCaseEvent wwCase) {
            return after(wwCase);
        }
        if (event instanceof PlacementEvent placement) {
            return after(placement);
        }
        return event instanceof HandoverEvent handover ? after(handover) : facts;
    }

    private Facts after(PersonEvent event) {
        return new PersonFactsFold(facts).after(event);
    }

    private Facts after(WwCaseEvent event) {
        return new WwFactsFold(facts).after(event);
    }

    private Facts after(HandoverEvent event) {
        return new HandoverFactsFold(facts).after(event);
    }

    private Facts after(PlacementEvent event) {
        return new PlacementFactsFold(facts).after(event);
    }
}
