package nl.sluitend.gateway.pages;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.sluitend.gateway.graphql.InputHints;
import nl.sluitend.gateway.graphql.SchemaWords;
import nl.sluitend.kernel.rule.Words;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a form, made from an input of the schema with what is filled in so far. What the address names by its
 * key is not asked again.
 *
 * @param show how words are said to the reader
 * @param filled what is filled in, by the names of fields
 * @param isSent whether somebody sent it: then what is not filled in was emptied, and nothing is taken in its place
 * @param given the names of what the address gives
 * @param choices what can be chosen where the schema only has a key
 */
record FormFields(Showing show, Map<String, List<String>> filled, boolean isSent, Set<String> given, Choices choices) {

    static final String SEEN = "seenVersion";

    /** What names a thing without being an ID in the schema. */
    private static final Set<String> KEYS = Set.of("moment", "view");

    /** Nobody types a moment to the second: a page gives it. */
    private static final Set<String> NEVER_TYPED = Set.of("ID", "DateTime");

    List<FormField> of(GraphQLInputObjectType input) {
        return fields(input, "");
    }

    private List<FormField> fields(GraphQLInputObjectType input, String path) {
        return input.getFieldDefinitions().stream()
                .map(field -> field(field, path + field.getName()))
                .toList();
    }

    private FormField field(GraphQLInputObjectField field, String name) {
        var type = GraphQLTypeUtil.unwrapNonNull(field.getType());
        return switch (type) {
            case GraphQLInputObjectType group ->
                made(field, name, FormField.Kind.GROUP, List.of(), fields(group, name + "."));
            case GraphQLList several -> several(field, name, several);
            case GraphQLEnumType values -> made(field, name, FormField.Kind.CHOICE, options(values), List.of());
            default -> scalar(field, name, GraphQLTypeUtil.simplePrint(type));
        };
    }

    private FormField several(GraphQLInputObjectField field, String name, GraphQLList several) {
        GraphQLType each = GraphQLTypeUtil.unwrapNonNull(several.getWrappedType());
        return switch (each) {
            case GraphQLEnumType values -> made(field, name, FormField.Kind.CHOICES, options(values), List.of());
            case GraphQLInputObjectType item -> made(field, name, FormField.Kind.ITEMS, items(item, name), List.of());
            default -> made(field, name, FormField.Kind.LINES, List.of(), List.of());
        };
    }

    private FormField scalar(GraphQLInputObjectField field, String name, String type) {
        if (isKnown(name, type)) {
            return made(field, name, FormField.Kind.HIDDEN, List.of(), List.of());
        }
        return choices.of(field.getName())
                .map(options -> made(field, name, chosen(field), options, List.of()))
                .orElseGet(() -> made(field, name, kind(field, type), List.of(), List.of()));
    }

    /** A part of a list would look like the whole. */
    private FormField.Kind chosen(GraphQLInputObjectField field) {
        return choices.isMissing(field.getName()) ? FormField.Kind.MISSING : FormField.Kind.CHOICE;
    }

    private boolean isKnown(String name, String type) {
        return name.equals(SEEN) || (given.contains(name) && (NEVER_TYPED.contains(type) || KEYS.contains(name)));
    }

    private static FormField.Kind kind(GraphQLInputObjectField field, String type) {
        return switch (type) {
            case "Int" -> FormField.Kind.NUMBER;
            case "Boolean" -> FormField.Kind.YES_NO;
            case "Date" -> FormField.Kind.DATE;
            case "YearMonth" -> FormField.Kind.MONTH;
            case "Duration" -> FormField.Kind.DURATION;
            default -> InputHints.of(field).severalLines() ? FormField.Kind.LINES : FormField.Kind.TEXT;
        };
    }

    private FormField made(
            GraphQLInputObjectField field,
            String name,
            FormField.Kind kind,
            List<FormField.Option> options,
            List<FormField> fields) {
        return new FormField(
                name,
                kind,
                show.text(SchemaWords.label(field)),
                hint(SchemaWords.rest(field)),
                GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue(),
                InputHints.of(field).longest(),
                values(field, name, kind),
                options,
                fields,
                null,
                null);
    }

    /**
     * What is filled in; in a form that nobody sent yet, what the schema takes when nothing is said. An address fills in no
     * texts: what somebody types does not stand there.
     */
    private Set<String> values(GraphQLInputObjectField field, String name, FormField.Kind kind) {
        boolean isText = kind == FormField.Kind.TEXT || kind == FormField.Kind.LINES;
        if (isSent || (filled.containsKey(name) && !isText)) {
            return new LinkedHashSet<>(filled.getOrDefault(name, List.of()));
        }
        return new LinkedHashSet<>(InputHints.of(field).defaults());
    }

    private List<FormField.Option> options(GraphQLEnumType values) {
        return values.getValues().stream()
                .map(value -> new FormField.Option(
                        value.getName(), show.text(SchemaWords.label(value)), hint(SchemaWords.rest(value)), null))
                .toList();
    }

    /** An item is one of an enumeration, with a text of its own. */
    private List<FormField.Option> items(GraphQLInputObjectType item, String name) {
        var key = item.getFieldDefinitions().stream()
                .map(field -> GraphQLTypeUtil.unwrapNonNull(field.getType()))
                .filter(GraphQLEnumType.class::isInstance)
                .map(GraphQLEnumType.class::cast)
                .findFirst()
                .orElseThrow();
        return options(key).stream()
                .map(option -> new FormField.Option(
                        option.value(), option.label(), option.hint(), typed(name + "." + option.value())))
                .toList();
    }

    private String typed(String name) {
        return filled.getOrDefault(name, List.of("")).getFirst();
    }

    private @Nullable String hint(Words rest) {
        var said = show.text(rest);
        return said.isEmpty() ? null : said;
    }

    static GraphQLInputObjectType inputOf(GraphQLFieldDefinition mutation) {
        var argument = Objects.requireNonNull(mutation.getArgument("input"));
        return (GraphQLInputObjectType) GraphQLTypeUtil.unwrapNonNull(argument.getType());
    }
}
