package nl.sluitend.gateway.graphql;

import graphql.GraphQLContext;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.sluitend.kernel.decision.Caller;

/**
 * Finds a thing again by its id, exactly as far as the caller could read it by another operation. A part of a dossier
 * is identified by the dossier's key and its own.
 *
 * @param <T> what is found; its simple name is the type in the schema
 */
public interface Refetch<T> {

    /** What is found. */
    Class<T> type();

    /** The other operations that read it: a role that may use none of them finds nothing. */
    Set<String> operations();

    /** Its key, from its own fields. */
    String keyOf(T thing);

    /** Whether the dossier's key belongs to the id. */
    default boolean isPartOfADossier() {
        return false;
    }

    /** The thing, if the caller may see it. */
    Optional<T> again(String key, Caller caller, GraphQLContext request);

    /** One that needs nothing else from its request. */
    static <T> Refetch<T> of(
            Class<T> type, String operation, Function<T, String> key, BiFunction<String, Caller, Optional<T>> finder) {
        return new ByKey<>(type, Set.of(operation), key, finder);
    }

    /** What is found by its key alone. */
    record ByKey<T>(
            Class<T> type,
            Set<String> operations,
            Function<T, String> key,
            BiFunction<String, Caller, Optional<T>> finder)
            implements Refetch<T> {

        @Override
        public String keyOf(T thing) {
            return key.apply(thing);
        }

        @Override
        public Optional<T> again(String key, Caller caller, GraphQLContext request) {
            return finder.apply(key, caller);
        }
    }
}
