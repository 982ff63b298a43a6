package nl.sluitend.command.placement;

import java.time.LocalDate;
import java.util.List;
import nl.sluitend.kernel.collection.Additions;
import nl.sluitend.kernel.placement.AftercareContactHeld;
import nl.sluitend.kernel.placement.AftercareStarted;
import nl.sluitend.kernel.placement.PlacedWithEmployer;
import nl.sluitend.kernel.placement.PlacementEnded;
import nl.sluitend.kernel.placement.PlacementEvent;

/**
 * What rules need of one placement.
 *
 * @param placedBy the organisation that placed
 * @param from the first working day
 * @param held the moments of aftercare that were held
 * @param running whether it has not ended
 */
record Placement(String placedBy, LocalDate from, List<Integer> held, boolean running) {

    static Placement of(PlacedWithEmployer event) {
        return new Placement(event.placedBy(), event.from(), List.of(), true);
    }

    Placement evolve(PlacementEvent event) {
        return switch (event) {
            case AftercareContactHeld e -> new Placement(placedBy, from, Additions.plus(held, e.moment()), running);
            case PlacementEnded _ -> new Placement(placedBy, from, held, false);
            case PlacedWithEmployer _, AftercareStarted _ -> this;
        };
    }
}
