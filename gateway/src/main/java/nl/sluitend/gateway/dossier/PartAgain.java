package nl.sluitend.gateway.dossier;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.sluitend.gateway.graphql.Refetch;
import nl.sluitend.gateway.graphql.Whose;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.privacy.InhabitantId;

/**
 * Finds a part of a dossier again: in the dossier, as the caller may see it.
 *
 * @param dossiers where it is read
 * @param type of the part
 * @param parts as they are shown in the dossier
 * @param key of a part
 * @param <T> what is found
 */
public record PartAgain<T>(
        Dossiers dossiers, Class<T> type, BiFunction<Dossier, GraphQLContext, List<T>> parts, Function<T, String> key)
        implements Refetch<T> {

    @Override
    public Set<String> operations() {
        return Set.of("dossier");
    }

    @Override
    public String keyOf(T part) {
        return key.apply(part);
    }

    @Override
    public boolean isPartOfADossier() {
        return true;
    }

    @Override
    public Optional<T> again(String id, Caller caller, GraphQLContext request) {
        var between = id.indexOf('/');
        return between < 0
                ? Optional.empty()
                : dossiers.find(caller, new InhabitantId(id.substring(0, between)), -1)
                        .flatMap(dossier -> in(dossier, id.substring(between + 1), request));
    }

    private Optional<T> in(Dossier dossier, String own, GraphQLContext request) {
        Whose.in(request).put(own, dossier.inhabitant());
        return parts.apply(dossier, request).stream()
                .filter(part -> key.apply(part).equals(own))
                .findFirst();
    }
}
