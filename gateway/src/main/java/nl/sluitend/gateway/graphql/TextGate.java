package nl.sluitend.gateway.graphql;

import static graphql.schema.DataFetchingEnvironmentImpl.newDataFetchingEnvironment;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Checks every field that takes arguments: each text must be readable, and no longer than the schema says. */
@Component
@Order(0)
class TextGate extends GraphQLTypeVisitorStub {

    @Override
    public TraversalControl visitGraphQLFieldDefinition(
            GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
        if (context.getParentNode() instanceof GraphQLObjectType type
                && !field.getArguments().isEmpty()) {
            var registry = context.getVarFromParents(GraphQLCodeRegistry.Builder.class);
            var at = FieldCoordinates.coordinates(type, field);
            registry.dataFetcher(at, guarded(registry.getDataFetcher(at, field)));
        }
        return TraversalControl.CONTINUE;
    }

    private static DataFetcher<?> guarded(DataFetcher<?> fetcher) {
        return environment -> fetcher.get(newDataFetchingEnvironment(environment)
                .arguments(kept(environment))
                .build());
    }

    private static Map<String, Object> kept(DataFetchingEnvironment environment) {
        var kept = new HashMap<String, Object>(environment.getArguments());
        for (GraphQLArgument argument : environment.getFieldDefinition().getArguments()) {
            kept.computeIfPresent(
                    argument.getName(),
                    (name, typed) -> Typed.in(argument, name).kept(argument.getType(), typed));
        }
        return kept;
    }
}
