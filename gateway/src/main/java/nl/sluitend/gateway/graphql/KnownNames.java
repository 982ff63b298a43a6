package nl.sluitend.gateway.graphql;

import static java.util.stream.Collectors.toUnmodifiableSet;

import graphql.introspection.Introspection;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names that the schema itself uses for its types, fields and arguments: what else a message quotes, somebody typed.
 *
 * @param names in the schema
 */
record KnownNames(Set<String> names) {

    private static final Pattern NAME = Pattern.compile("(?<![\\w-])[_A-Za-z]\\w*(?![\\w-])");

    /** The names of that schema. */
    static KnownNames of(GraphQLSchema schema) {
        return new KnownNames(schema.getAllTypesAsList().stream()
                .filter(type -> !Introspection.isIntrospectionTypes(type))
                .flatMap(KnownNames::withParts)
                .collect(toUnmodifiableSet()));
    }

    /** Those that a message speaks of, in their order. */
    String in(String message) {
        return NAME.matcher(message)
                .results()
                .map(MatchResult::group)
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
