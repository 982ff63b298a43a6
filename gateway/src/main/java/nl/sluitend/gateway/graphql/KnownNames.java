package nl.sluitend.gateway.graphql;

import static java.util.stream.Collectors.toUnmodifiableSet;

import graphql.introspection.Introspection;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names that the schema itself uses for its types, fields and arguments: anything else that a message quotes was
 * typed by somebody.
 *
 * @param names in the schema
 */
record KnownNames(Set<String> names) {

    private static final String NAME = "[_A-Za-z]\\w*";

    /** The library puts names in quotes, alone or as a list, and paths after an at sign; the rest is its own text. */
    private static final Pattern QUOTED =
            Pattern.compile("(?:'|@)\\[*(" + NAME + "(?:(?:, |/)" + NAME + ")*)[!\\]]*['\\)]");

    private static final Pattern BETWEEN = Pattern.compile(", |/");

    /** The names of that schema. */
    static KnownNames of(GraphQLSchema schema) {
        return new KnownNames(schema.getAllTypesAsList().stream()
                .filter(type -> !Introspection.isIntrospectionTypes(type))
                .flatMap(KnownNames::withParts)
                .collect(toUnmodifiableSet()));
    }

    /** Those that a message mentions, in their order. */
    String in(String message) {
        return QUOTED.matcher(message)
                .results()
                .flatMap(quoted -> BETWEEN.splitAsStream(quoted.group(1)))
                .filter(names::contains)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> withParts(GraphQLSchemaElement element) {
        var itself =
                element instanceof GraphQLNamedSchemaElement named ? Stream.of(named.getName()) : Stream.<String>of();
        var parts = element.getChildren().stream()
                .filter(part -> !(part instanceof graphql.schema.GraphQLType)
                        || part instanceof graphql.schema.GraphQLInputObjectField)
                .flatMap(KnownNames::withParts);
        return Stream.concat(itself, parts);
    }
}
