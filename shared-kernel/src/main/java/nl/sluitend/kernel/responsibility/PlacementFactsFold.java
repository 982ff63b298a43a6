package nl.sluitend.kernel.responsibility;

import static nl.sluitend.kernel.collection.Additions.plus;

import java.util.Collections;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nl.sluitend.kernel.placement.AftercareContactHeld;
import nl.sluitend.kernel.placement.AftercareStarted;
import nl.sluitend.kernel.placement.PlacedWithEmployer;
import nl.sluitend.kernel.placement.PlacementEnded;
import nl.sluitend.kernel.placement.PlacementEvent;

/**
 * What events about a placement change in the facts.
 *
 * @param facts as they were before the event
 */
record PlacementFactsFold(Facts facts) {

    Facts after(PlacementEvent event) {
        return switch (event) {
            case PlacedWithEmployer e ->
                facts.withPlacements(plus(facts.placements(), e.placement(), PlacementFact.begun(e.from(), e.until())));
            case AftercareContactHeld e -> withPlacement(e, fact -> fact.found(e.stillAtWork(), e.occurredOn()));
            case PlacementEnded e -> withPlacement(e, fact -> fact.endedOn(e.lastDay()));
            case AftercareStarted _ -> facts;
        };
    }

    private Facts withPlacement(PlacementEvent event, UnaryOperator<PlacementFact> change) {
        var known = new TreeMap<>(facts.placements());
        known.computeIfPresent(event.placement(), (_, fact) -> change.apply(fact));
        return facts.withPlacements(Collections.unmodifiableMap(known));
    }
}
