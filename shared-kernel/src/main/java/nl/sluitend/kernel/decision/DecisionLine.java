package nl.sluitend.kernel.decision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One decision on what somebody asked for. Holds no personal data.
 *
 * @param at when
 * @param caller who asked; absent when the token itself was refused
 * @param operation what was asked: the name of the mutation, query or subscription in the schema, of what the product sends by
 *     itself ({@link Command#operation}), or the address where none was read yet. Lines of before November 2026 name commands
 *     with a capital letter
 * @param target the pseudonym of what it was about
 * @param granted whether it was allowed
 * @param code the refusal's code
 * @param field the field that it spoke of
 */
public record DecisionLine(
        Instant at,
        @Nullable Caller caller,
        String operation,
        @Nullable String target,
        boolean granted,
        @Nullable String code,
        @Nullable String field) {}
