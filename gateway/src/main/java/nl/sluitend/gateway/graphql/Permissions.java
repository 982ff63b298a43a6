package nl.sluitend.gateway.graphql;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toUnmodifiableMap;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.sluitend.kernel.decision.Role;

/**
 * Which role may use which operation: the schema says it beside each, in {@code @allow} or {@code @allowAnyRole}. The
 * first of four checks; for whom, about whom and why are checked where the data are.
 */
public final class Permissions {

    private static final String SOME = "allow";
    private static final String ANY = "allowAnyRole";

    private Permissions() {}

    /** The roles that may use it; an operation without exactly one such directive is a fault of the schema. */
    static Set<Role> of(GraphQLFieldDefinition operation) {
        var some = operation.getAppliedDirective(SOME);
        if ((some == null) == (operation.getAppliedDirective(ANY) == null)) {
            throw new IllegalStateException(
                    "%s does not say who may use it: @%s or @%s".formatted(operation.getName(), SOME, ANY));
        }
        return some == null ? EnumSet.allOf(Role.class) : named(some);
    }

    private static Set<Role> named(GraphQLAppliedDirective allow) {
        List<String> roles = Objects.requireNonNull(allow.getArgument("roles")).getValue();
        return roles.stream().map(Role::valueOf).collect(toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    /** Whether the role may use the operation of that name; nobody may use an unknown one. */
    public static boolean allow(GraphQLSchema schema, Role role, String operation) {
        return roots(schema)
                .map(root -> root.getFieldDefinition(operation))
                .filter(Objects::nonNull)
                .anyMatch(field -> of(field).contains(role));
    }

    /** The roles of each operation, by its name: for whoever asks so often that a look into the schema is dear. */
    static Map<String, Set<Role>> in(GraphQLSchema schema) {
        return roots(schema)
                .flatMap(root -> root.getFieldDefinitions().stream())
                .collect(toUnmodifiableMap(GraphQLFieldDefinition::getName, Permissions::of));
    }

    private static Stream<GraphQLObjectType> roots(GraphQLSchema schema) {
        return Stream.of(schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType())
                .filter(Objects::nonNull);
    }
}
