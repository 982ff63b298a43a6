package nl.sluitend.gateway.graphql;

import graphql.GraphQLContext;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** The owner of each dossier part shown in one request: a part itself knows only its own key. */
public final class Whose {

    private final Map<String, String> byPart = new ConcurrentHashMap<>();

    private Whose() {}

    /** The one of this request. */
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
