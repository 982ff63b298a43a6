package nl.sluitend.gateway.graphql;

import static graphql.schema.DataFetchingEnvironmentImpl.newDataFetchingEnvironment;
import static java.util.stream.Collectors.toUnmodifiableMap;

import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLType;
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
            registry.dataFetcher(at, guarded(places(field), registry.getDataFetcher(at, field)));
        }
        return TraversalControl.CONTINUE;
    }

    /** What may be typed for each argument, read from the schema once. */
    private static Map<String, Place> places(GraphQLFieldDefinition field) {
        return field.getArguments().stream()
                .collect(toUnmodifiableMap(
                        GraphQLArgument::getName,
                        argument -> new Place(argument.getType(), Typed.in(argument, argument.getName()))));
    }

    private static DataFetcher<?> guarded(Map<String, Place> places, DataFetcher<?> fetcher) {
        return environment -> {
            var kept = kept(places, environment.getArguments());
            return fetcher.get(
                    kept.equals(environment.getArguments())
                            ? environment
                            : newDataFetchingEnvironment(environment)
                                    .arguments(kept)
                                    .build());
        };
    }

    private static Map<String, Object> kept(Map<String, Place> places, Map<String, Object> arguments) {
        var kept = new HashMap<String, Object>(arguments);
        places.forEach((name, place) ->
                kept.computeIfPresent(name, (_, typed) -> place.typed().kept(place.type(), typed)));
        return kept;
    }

    private record Place(GraphQLType type, Typed typed) {}
}
