package nl.sluitend.gateway.dossier;

import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.sluitend.gateway.graphql.Whose;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.dossier.Handover;
import nl.sluitend.kernel.dossier.Placement;
import nl.sluitend.kernel.dossier.Trajectory;
import nl.sluitend.kernel.dossier.WwCase;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Remembers, before a dossier's parts are shown, in whose dossier they are: their ids need it. */
@Component
@Order(0)
class DossierParts extends GraphQLTypeVisitorStub {

    private static final Map<String, Function<Dossier, Collection<String>>> KEYS = Map.of(
            "wwCases", dossier -> dossier.wwCases().stream().map(WwCase::wwCase).toList(),
            "handovers",
                    dossier ->
                            dossier.handovers().stream().map(Handover::handover).toList(),
            "trajectories",
                    dossier -> dossier.trajectories().stream()
                            .map(Trajectory::trajectory)
                            .toList(),
            "placements",
                    dossier -> dossier.placements().stream()
                            .map(Placement::placement)
                            .toList());

    @Override
    public TraversalControl visitGraphQLFieldDefinition(
            GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
        var keys = KEYS.get(field.getName());
        if (keys != null
                && context.getParentNode() instanceof GraphQLObjectType type
                && type.getName().equals("Dossier")) {
            var registry = context.getVarFromParents(GraphQLCodeRegistry.Builder.class);
            var at = FieldCoordinates.coordinates(type, field);
            registry.dataFetcher(at, remembering(keys, registry.getDataFetcher(at, field)));
        }
        return TraversalControl.CONTINUE;
    }

    private static DataFetcher<?> remembering(Function<Dossier, Collection<String>> keys, DataFetcher<?> fetcher) {
        return environment -> {
            var dossier = Objects.requireNonNull(environment.<Dossier>getSource());
            var whose = Whose.in(environment.getGraphQlContext());
            keys.apply(dossier).forEach(key -> whose.put(key, dossier.inhabitant()));
            return fetcher.get(environment);
        };
    }
}
