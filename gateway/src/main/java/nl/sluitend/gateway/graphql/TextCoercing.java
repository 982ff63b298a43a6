package nl.sluitend.gateway.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.sluitend.kernel.rule.Words;
import org.jspecify.annotations.Nullable;

/**
 * A scalar that is written as text: parsed strictly by the kernel, literal and variable alike. An error shows the
 * expected form, never what was typed.
 *
 * @param type of the value
 * @param reading parses the text
 * @param writing formats the value
 * @param form the expected form, by an example
 * @param <T> the value
 */
record TextCoercing<T>(Class<T> type, Function<String, Optional<T>> reading, Function<T, String> writing, Words form)
        implements Coercing<T, String> {

    /** The name under which an error carries the form. */
    static final String FORM = "form";

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
        if (type.isInstance(value)) {
            return writing.apply(type.cast(value));
        }
        throw new CoercingSerializeException("no " + type.getSimpleName());
    }

    @Override
    public T parseValue(Object input, GraphQLContext context, Locale locale) {
        return read(input)
                .orElseThrow(() -> CoercingParseValueException.newCoercingParseValueException()
                        .message(form.en())
                        .extensions(Map.of(FORM, form))
                        .build());
    }

    @Override
    public T parseLiteral(Value<?> literal, CoercedVariables variables, GraphQLContext context, Locale locale) {
        return read(literal instanceof StringValue text ? text.getValue() : literal)
                .orElseThrow(() -> CoercingParseLiteralException.newCoercingParseLiteralException()
                        .message(form.en())
                        .extensions(Map.of(FORM, form))
                        .build());
    }

    private Optional<T> read(@Nullable Object input) {
        return input instanceof String text ? reading.apply(text) : Optional.empty();
    }
}
