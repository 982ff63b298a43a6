package nl.sluitend.gateway.graphql;

import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.stream.Stream;

/** The places of a schema where somebody can type a text of any length. */
final class UnlimitedTexts {

    private UnlimitedTexts() {}

    static List<String> in(GraphQLSchema schema) {
        return schema.getAllTypesAsList().stream().flatMap(UnlimitedTexts::of).toList();
    }

    private static Stream<String> of(GraphQLType type) {
        return switch (type) {
            case GraphQLInputObjectType input ->
                input.getFieldDefinitions().stream()
                        .filter(field -> isUnlimited(field, field.getType()))
                        .map(field -> input.getName() + "." + field.getName());
            case GraphQLObjectType object
            when !object.getName().startsWith("__") ->
                object.getFieldDefinitions().stream().flatMap(field -> of(object, field));
            default -> Stream.empty();
        };
    }

    private static Stream<String> of(GraphQLObjectType type, GraphQLFieldDefinition field) {
        return field.getArguments().stream()
                .filter(argument -> isUnlimited(argument, argument.getType()))
                .map(argument -> "%s.%s(%s)".formatted(type.getName(), field.getName(), argument.getName()));
    }

    private static boolean isUnlimited(GraphQLDirectiveContainer place, GraphQLType type) {
        return GraphQLTypeUtil.unwrapAll(type).getName().equals("String")
                && place.getAppliedDirective(Typed.DIRECTIVE) == null;
    }
}
