package nl.sluitend.gateway.graphql;

import graphql.GraphQLContext;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** In whose dossier the parts are that one request shows: a part knows its own key only. */
public final class Whose {

    private final Map<String, String> byPart = new ConcurrentHashMap<>();

    private Whose() {}

    /** That of this request. */
    public static Whose in(GraphQLContext request) {
        return request.computeIfAbsent(Whose.class, _ -> new Whose());
    }

    /** Remembers it. */
    public void put(String part, String inhabitant) {
        byPart.put(part, inhabitant);
    }

    String of(String part) {
        return Objects.requireNonNull(byPart.get(part), "a part that was shown without its dossier");
    }
}
