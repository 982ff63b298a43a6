package nl.sluitend.kernel.audit;

import java.time.Instant;
import nl.sluitend.kernel.decision.Role;
import org.jspecify.annotations.Nullable;

/**
 * One line of the decision log, or one recorded event, without what it says of anybody: pseudonyms and codes alone.
 *
 * @param decision its key
 * @param at when
 * @param outcome how it ended
 * @param actor the pseudonym of whoever asked; absent when the token itself was refused
 * @param role in which it was asked for; absent when the token itself was refused
 * @param organisation the code of the employer of whoever asked; absent for inhabitants and the product itself
 * @param operation what was asked, or the name of the event that was recorded
 * @param target the pseudonym of what it was about; absent where it was about nothing that is known
 * @param code of the refusal; absent for what was not refused
 * @param field of the input that was refused
 */
public record DecisionTaken(
        String decision,
        Instant at,
        DecisionOutcome outcome,
        @Nullable String actor,
        @Nullable Role role,
        @Nullable String organisation,
        String operation,
        @Nullable String target,
        @Nullable String code,
        @Nullable String field) {}
