package nl.sluitend.gateway.graphql;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.HashMap;
import java.util.Map;
import nl.sluitend.kernel.rule.Texts;
import nl.sluitend.kernel.rule.Words;

/** The stable codes of errors. An expected refusal is part of the answer and has no code here. */
public enum ErrorCode implements ErrorClassification {
    /** The request is not well formed, asks too much, or a value is not what the schema says. */
    BAD_REQUEST,
    /** Nobody is signed in. */
    UNAUTHENTICATED,
    /** The role may not use the operation. */
    FORBIDDEN,
    /** There is no such thing, or the caller may not see it: the answer does not say which. */
    NOT_FOUND,
    /** Something that was recorded cannot be shown yet: nothing older is shown in its place. */
    BEING_REPAIRED,
    /** A component is down. */
    UNAVAILABLE,
    /** Something is broken here. */
    INTERNAL;

    /** What it means, in both languages. */
    public Words words() {
        return Texts.of(ErrorCode.class, "errors", name());
    }

    /** The error, when there is no place in a query to name. */
    public GraphQLError error() {
        return at(GraphqlErrorBuilder.newError());
    }

    /** The same, with the sentence of that key. */
    public GraphQLError because(String key) {
        return at(GraphqlErrorBuilder.newError(), Texts.of(ErrorCode.class, "errors", key));
    }

    GraphQLError at(GraphqlErrorBuilder<?> place) {
        return at(place, words());
    }

    GraphQLError at(GraphqlErrorBuilder<?> place, Words words) {
        return at(place, words, Map.of());
    }

    /** The same with more for programs, such as which rule refused. */
    GraphQLError at(GraphqlErrorBuilder<?> place, Words words, Map<String, Object> more) {
        var told = new HashMap<>(more);
        told.put("code", name());
        told.put("message", Map.of("nl", words.nl(), "en", words.en()));
        return place.errorType(this).message("%s", words.en()).extensions(told).build();
    }
}
