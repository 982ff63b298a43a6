package nl.sluitend.kernel.audit;

import nl.sluitend.kernel.decision.Role;
import org.jspecify.annotations.Nullable;

/**
 * Narrows what an auditor sees; an absent part does not filter.
 *
 * @param outcome how the decisions ended
 * @param role in which they were asked for
 * @param organisation the code of the employer of whoever asked; {@link DecisionGroup#NONE} for those without one
 * @param operation what was asked, or the name of the event that was recorded
 * @param code of the refusal; {@link DecisionGroup#NONE} for what was not refused
 */
public record DecisionFilter(
        @Nullable DecisionOutcome outcome,
        @Nullable Role role,
        @Nullable String organisation,
        @Nullable String operation,
        @Nullable String code) {

    /** Everything. */
    public static final DecisionFilter ALL = new DecisionFilter(null, null, null, null, null);
}
