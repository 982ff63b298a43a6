package nl.sluitend.gateway.graphql;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.sluitend.kernel.rule.Texts;
import nl.sluitend.kernel.rule.Words;
import nl.sluitend.kernel.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed at one place of the schema.
 *
 * @param path where, such as {@code input.contact.street}
 * @param longest how many characters it may have
 * @param severalLines whether it may have several lines
 */
record Typed(String path, int longest, boolean severalLines) {

    /** The name of the schema's directive. */
    static final String DIRECTIVE = "text";

    /** Keys are in an index of the event store. */
    private static final int LONGEST_KEY = 255;

    private static final Set<String> TEXTS = Set.of("String", "ID");

    static Typed in(GraphQLDirectiveContainer place, String path) {
        return Optional.ofNullable(place.getAppliedDirective(DIRECTIVE))
                .map(told -> new Typed(path, longest(told), lines(told)))
                .orElse(new Typed(path, LONGEST_KEY, false));
    }

    private static int longest(GraphQLAppliedDirective told) {
        return Objects.requireNonNull(told.getArgument("max")).<Integer>getValue();
    }

    private static boolean lines(GraphQLAppliedDirective told) {
        return Objects.requireNonNull(told.getArgument("lines")).<Boolean>getValue();
    }

    /** The same value, with its texts as they are stored. */
    @Nullable
    Object kept(GraphQLType type, @Nullable Object value) {
        return switch (type) {
            case GraphQLNonNull needed -> kept(needed.getWrappedType(), value);
            case GraphQLList several
            when value instanceof List<?> list ->
                list.stream().map(each -> kept(several.getWrappedType(), each)).toList();
            case GraphQLInputObjectType object when value instanceof Map<?, ?> fields -> parts(object, fields);
            case GraphQLInputType scalar when isText(scalar) && value instanceof String text -> kept(text);
            default -> value;
        };
    }

    private Map<Object, @Nullable Object> parts(GraphQLInputObjectType type, Map<?, ?> fields) {
        var kept = new HashMap<Object, @Nullable Object>(fields);
        for (var field : type.getFieldDefinitions()) {
            kept.computeIfPresent(
                    field.getName(),
                    (name, value) -> in(field, path + "." + name).kept(field.getType(), value));
        }
        return kept;
    }

    private static boolean isText(GraphQLType scalar) {
        return scalar instanceof GraphQLScalarType named && TEXTS.contains(named.getName());
    }

    private String kept(String text) {
        var flaw = severalLines ? Text.flawOfLines(text, longest) : Text.flawOfLine(text, longest);
        flaw.ifPresent(each -> {
            throw new BadInput(words(each));
        });
        return severalLines ? Text.keptLines(text) : Text.kept(text);
    }

    private Words words(Text.Flaw flaw) {
        var words = Texts.of(Typed.class, "errors", "text." + flaw);
        return new Words(words.nl().formatted(path, longest), words.en().formatted(path, longest));
    }
}
