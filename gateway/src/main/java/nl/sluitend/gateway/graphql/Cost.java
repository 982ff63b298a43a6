package nl.sluitend.gateway.graphql;

import graphql.analysis.FieldComplexityEnvironment;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLAppliedDirectiveArgument;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a field costs: its own work, and the cost of each of its rows. The schema says both, in the directives
 * {@code @cost} and {@code @listSize}. Source: GraphQL Cost Directives specification, IBM.
 */
final class Cost {

    /** The cost of a query to one component. */
    static final int QUESTION = 250;

    /** The cost of a decision: its rules, its events on disk, and the view after them. */
    static final int DECISION = 500;

    private static final int FIELD = 1;

    /** The number of rows of a list when the query does not say. */
    private static final int ROWS = 20;

    private Cost() {}

    static int of(FieldComplexityEnvironment field, int ofEachRow) {
        var all = (long) weight(field) * keys(field) + (long) ofEachRow * rows(field);
        return (int) Math.min(Integer.MAX_VALUE, all);
    }

    private static int weight(FieldComplexityEnvironment field) {
        return directive(field, "cost")
                .flatMap(cost -> Cost.<String>argument(cost, "weight"))
                .map(Integer::parseInt)
                .orElseGet(() -> usually(field));
    }

    private static int usually(FieldComplexityEnvironment field) {
        return field.getField().getName().startsWith("__")
                ? FIELD
                : switch (field.getParentType().getName()) {
                    case "Query", "Subscription" -> QUESTION;
                    case "Mutation" -> DECISION;
                    default -> FIELD;
                };
    }

    /** Each key that is asked for costs a query of its own. */
    private static int keys(FieldComplexityEnvironment field) {
        return sizes(field)
                        .filter(Collection.class::isInstance)
                        .mapToInt(Cost::size)
                        .sum()
                + (isKeyed(field) ? 0 : 1);
    }

    private static boolean isKeyed(FieldComplexityEnvironment field) {
        return sizes(field).anyMatch(Collection.class::isInstance);
    }

    private static int rows(FieldComplexityEnvironment field) {
        return directive(field, "listSize")
                .map(size -> sizes(field)
                        .mapToInt(Cost::size)
                        .max()
                        .orElseGet(() ->
                                Cost.<Integer>argument(size, "assumedSize").orElse(ROWS)))
                .orElse(1);
    }

    private static Stream<Object> sizes(FieldComplexityEnvironment field) {
        return directive(field, "listSize")
                .flatMap(size -> Cost.<List<String>>argument(size, "slicingArguments"))
                .stream()
                .flatMap(List::stream)
                .map(name -> Optional.ofNullable(field.getArguments().get(name)))
                .flatMap(Optional::stream);
    }

    private static <T> Optional<T> argument(GraphQLAppliedDirective directive, String name) {
        return Optional.ofNullable(directive.getArgument(name)).map(GraphQLAppliedDirectiveArgument::getValue);
    }

    private static int size(Object argument) {
        return argument instanceof Collection<?> keys
                ? keys.size()
                : Math.clamp(((Number) argument).longValue(), 1, 1000);
    }

    private static Optional<GraphQLAppliedDirective> directive(FieldComplexityEnvironment field, String name) {
        return Optional.ofNullable(field.getFieldDefinition().getAppliedDirective(name));
    }
}
