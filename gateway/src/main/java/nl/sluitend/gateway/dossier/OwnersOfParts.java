package nl.sluitend.gateway.dossier;

import static java.util.stream.Collectors.toUnmodifiableMap;

import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.sluitend.gateway.graphql.Refetch;
import nl.sluitend.gateway.graphql.Whose;
import nl.sluitend.kernel.dossier.Dossier;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Remembers, when a dossier's parts are shown, to whose dossier they belong: their ids need it. */
@Component
@Order(0)
class OwnersOfParts extends GraphQLTypeVisitorStub {

    private final Map<String, Refetch<?>> byType;

    OwnersOfParts(List<Refetch<?>> known) {
        byType = known.stream()
                .filter(Refetch::isPartOfADossier)
                .collect(toUnmodifiableMap(each -> each.type().getSimpleName(), Function.identity()));
    }

    @Override
    public TraversalControl visitGraphQLFieldDefinition(
            GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
        var part = byType.get(GraphQLTypeUtil.unwrapAll(field.getType()).getName());
        if (part != null
                && context.getParentNode() instanceof GraphQLObjectType type
                && type.getName().equals(Dossier.class.getSimpleName())) {
            var registry = context.getVarFromParents(GraphQLCodeRegistry.Builder.class);
            var at = FieldCoordinates.coordinates(type, field);
            registry.dataFetcher(at, remembering(part, registry.getDataFetcher(at, field)));
        }
        return TraversalControl.CONTINUE;
    }

    private static <T> DataFetcher<?> remembering(Refetch<T> part, DataFetcher<?> fetcher) {
        return environment -> {
            var dossier = Objects.requireNonNull(environment.<Dossier>getSource());
            var whose = Whose.in(environment.getGraphQlContext());
            var parts = (Collection<?>) Objects.requireNonNull(fetcher.get(environment));
            parts.forEach(each -> whose.put(part.keyOf(part.type().cast(each)), dossier.inhabitant()));
            return parts;
        };
    }
}
