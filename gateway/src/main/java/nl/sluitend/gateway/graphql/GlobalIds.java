package nl.sluitend.gateway.graphql;

import static java.util.stream.Collectors.toUnmodifiableMap;

import graphql.TrivialDataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Role;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Gives each thing its id, and finds it again by its id. */
@Component
class GlobalIds implements RuntimeWiringConfigurer {

    private final Map<String, Refetch<?>> byType;

    GlobalIds(List<Refetch<?>> known) {
        byType = known.stream().collect(toUnmodifiableMap(each -> each.type().getSimpleName(), Function.identity()));
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        byType.forEach((name, things) -> wiring.type(name, type -> type.dataFetcher("id", idOf(things))));
    }

    /** Trivial to the libraries, as it needs nothing else: they prepare no context for it. */
    private static <T> TrivialDataFetcher<String> idOf(Refetch<T> things) {
        return environment -> {
            var thing = things.type().cast(Objects.requireNonNull(environment.<Object>getSource()));
            var own = things.keyOf(thing);
            var key = things.isPartOfADossier()
                    ? Whose.in(environment.getGraphQlContext()).of(own) + "/" + own
                    : own;
            return new GlobalId(things.type().getSimpleName(), key).opaque();
        };
    }

    /** The thing; empty when there is none with that id, or it is not for the caller. */
    Optional<?> again(GlobalId id, Caller caller, DataFetchingEnvironment asked) {
        return Optional.<Refetch<?>>ofNullable(byType.get(id.type()))
                .filter(things -> isOpenTo(caller.role(), things, asked.getGraphQLSchema()))
                .flatMap(things -> things.again(id.key(), caller, asked.getGraphQlContext()));
    }

    /** Whether the role could also read such a thing by another operation; nobody can read a type without a finder. */
    boolean isOpenTo(Role role, String type, GraphQLSchema schema) {
        var things = byType.get(type);
        return things != null && isOpenTo(role, things, schema);
    }

    private static boolean isOpenTo(Role role, Refetch<?> things, GraphQLSchema schema) {
        return things.operations().stream().anyMatch(operation -> Permissions.allow(schema, role, operation));
    }
}
