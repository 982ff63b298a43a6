package nl.sluitend.kernel.placement;

import nl.sluitend.kernel.event.InhabitantEvent;

/** What happens to a placement. */
public sealed interface PlacementEvent extends InhabitantEvent
        permits PlacedWithEmployer, AftercareStarted, AftercareContactHeld, PlacementEnded {

    /** Which placement. */
    String placement();

    @Override
    default <R> R in(Families<R> families) {
        return families.placement(this);
    }
}
