package nl.sluitend.kernel.audit;

import java.time.LocalDate;
import nl.sluitend.kernel.decision.Role;
import org.jspecify.annotations.Nullable;

/**
 * How many decisions of a day have everything in common. It counts decisions and no people, so it is not masked
 * (ADR 45).
 *
 * @param day on which they were taken, in Europe/Amsterdam
 * @param outcome how they ended
 * @param role in which they were asked for; absent when the token itself was refused
 * @param organisation the code of the employer of whoever asked; absent for inhabitants and the product itself
 * @param code of the refusal; absent for what was not refused
 * @param operation what was asked, or the name of the event that was recorded
 * @param count how many
 */
public record DecisionCount(
        LocalDate day,
        DecisionOutcome outcome,
        @Nullable Role role,
        @Nullable String organisation,
        @Nullable String code,
        String operation,
        int count) {

    /** So many of that group. */
    public DecisionCount(DecisionGroup group, int count) {
        this(group.day(), group.outcome(), group.role(), group.organisation(), group.code(), group.operation(), count);
    }

    /** The key of the group, by which its lines are asked for. */
    public String group() {
        return new DecisionGroup(day, outcome, role, organisation, code, operation).key();
    }
}
