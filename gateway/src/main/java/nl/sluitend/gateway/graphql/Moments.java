package nl.sluitend.gateway.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A moment in UTC, as in the events. */
final class Moments implements Coercing<Instant, String> {

    private static final String FORM = "a moment in UTC, as 2026-11-01T09:30:00Z";

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
        if (value instanceof Instant moment) {
            return moment.toString();
        }
        throw new CoercingSerializeException("not " + FORM);
    }

    @Override
    public Instant parseValue(Object input, GraphQLContext context, Locale locale) {
        return read(input).orElseThrow(() -> new CoercingParseValueException("not " + FORM));
    }

    @Override
    public Instant parseLiteral(Value<?> literal, CoercedVariables variables, GraphQLContext context, Locale locale) {
        return read(literal instanceof StringValue text ? text.getValue() : literal)
                .orElseThrow(() -> new CoercingParseLiteralException("not " + FORM));
    }

    private static Optional<Instant> read(@Nullable Object input) {
        try {
            return input instanceof String text ? Optional.of(Instant.parse(text)) : Optional.empty();
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
