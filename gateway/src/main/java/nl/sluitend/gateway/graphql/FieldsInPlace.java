package nl.sluitend.gateway.graphql;

import graphql.TrivialDataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Marks the fields of rows as trivial. Otherwise Spring takes a snapshot of the thread's context for each, and puts it
 * back after: for every field of every row, though all that these methods are given comes with the request. It also
 * turns a {@link Mono} into a future, which is an error that was explained; that is done here instead.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FieldsInPlace extends GraphQLTypeVisitorStub {

    @Override
    public TraversalControl visitGraphQLFieldDefinition(
            GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
        if (context.getParentNode() instanceof GraphQLObjectType type
                && !PermissionGate.OPERATIONS.contains(type.getName())) {
            var registry = context.getVarFromParents(GraphQLCodeRegistry.Builder.class);
            var at = FieldCoordinates.coordinates(type, field);
            if (registry.getDataFetcher(at, field) instanceof SelfDescribingDataFetcher<?> method) {
                registry.dataFetcher(at, trivial(method));
            }
        }
        return TraversalControl.CONTINUE;
    }

    private static TrivialDataFetcher<?> trivial(SelfDescribingDataFetcher<?> method) {
        return asked -> {
            Object value = method.get(asked);
            return value instanceof Mono<?> explained ? explained.toFuture() : value;
        };
    }
}
