package nl.sluitend.gateway.dossier;

import static java.util.stream.Collectors.toUnmodifiableSet;

import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.Objects;
import java.util.Set;

/**
 * What somebody fills in to decide: the input's fields without what names the person, the version and the thing that it is
 * about.
 *
 * @param schema which inputs there are
 */
record FillableFields(GraphQLSchema schema) {

    private static final Set<String> GIVEN =
            Set.of("inhabitant", "seenVersion", "wwCase", "handover", "trajectory", "placement");

    /** Those of the input of that mutation. */
    Set<String> of(String mutation) {
        var field = Objects.requireNonNull(
                Objects.requireNonNull(schema.getMutationType()).getFieldDefinition(mutation), mutation);
        var input = (GraphQLInputObjectType) GraphQLTypeUtil.unwrapNonNull(
                Objects.requireNonNull(field.getArgument("input")).getType());
        return input.getFieldDefinitions().stream()
                .map(GraphQLInputObjectField::getName)
                .filter(name -> !GIVEN.contains(name))
                .collect(toUnmodifiableSet());
    }
}
