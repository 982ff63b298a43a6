package nl.sluitend.kernel.worklist;

import java.time.LocalDate;
import nl.sluitend.kernel.handover.HandoverState;
import nl.sluitend.kernel.inhabitant.AgeBand;
import org.jspecify.annotations.Nullable;

/**
 * Narrows the expiring list; an absent part does not filter.
 *
 * @param municipality the competent one
 * @param ageBand of the person
 * @param state of the open handover
 * @param flagged only flagged, or only unflagged cases
 * @param endsOnOrBefore only cases whose last day of WW is not after this day
 */
public record ExpiringCaseFilter(
        @Nullable String municipality,
        @Nullable AgeBand ageBand,
        @Nullable HandoverState state,
        @Nullable Boolean flagged,
        @Nullable LocalDate endsOnOrBefore) {

    /** Everything. */
    public static final ExpiringCaseFilter ALL = new ExpiringCaseFilter(null, null, null, null, null);
}
