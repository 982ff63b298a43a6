package nl.sluitend.kernel.decision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One decision on what somebody asked for. Holds no personal data.
 *
 * @param at when
 * @param caller who asked; absent when the token itself was refused
 * @param operation what was asked: the name of the mutation, query or subscription in the schema, of the command that
 * the product sends itself ({@link Command#operation}), or the address when no operation had been read yet. Lines from
 * before November 2026 write commands with a capital letter
 * @param target the pseudonym of what it was about
 * @param granted whether it was allowed
 * @param code the refusal's code
 * @param field the input field that was refused
 */
public record DecisionLine(
        Instant at,
        @Nullable Caller caller,
        String operation,
        @Nullable String target,
        boolean granted,
        @Nullable String code,
        @Nullable String field) {}
