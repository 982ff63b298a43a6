package nl.sluitend.gateway.graphql;

import graphql.GraphQLContext;
import graphql.execution.ValuesResolver;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.EnumValue;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.GraphQLInputObjectField;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What the schema says of a field of an input, for a form that asks for it.
 *
 * @param longest how many characters a text may have
 * @param severalLines whether a text may have several lines
 * @param defaults what is taken when nothing is said, as texts
 */
public record InputHints(int longest, boolean severalLines, List<String> defaults) {

    public InputHints {
        defaults = List.copyOf(defaults);
    }

    /** The hints of that field. */
    public static InputHints of(GraphQLInputObjectField field) {
        var typed = Typed.in(field, field.getName());
        return new InputHints(typed.longest(), typed.severalLines(), defaults(field));
    }

    private static List<String> defaults(GraphQLInputObjectField field) {
        return field.hasSetDefaultValue()
                ? texts(ValuesResolver.valueToLiteral(
                                field.getInputFieldDefaultValue(),
                                field.getType(),
                                GraphQLContext.getDefault(),
                                Locale.ROOT))
                        .toList()
                : List.of();
    }

    private static Stream<String> texts(Value<?> literal) {
        return switch (literal) {
            case ArrayValue several -> several.getValues().stream().flatMap(InputHints::texts);
            case EnumValue named -> Stream.of(named.getName());
            case BooleanValue truth -> Stream.of(String.valueOf(truth.isValue()));
            case IntValue number -> Stream.of(number.getValue().toString());
            case StringValue text -> Stream.of(text.getValue());
            default -> Stream.of();
        };
    }
}
