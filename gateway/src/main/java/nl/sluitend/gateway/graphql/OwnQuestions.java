package nl.sluitend.gateway.graphql;

import graphql.schema.GraphQLSchema;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.sluitend.kernel.decision.Role;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

/**
 * The gateway's own operations, asked from within: by the same handler, with the same permissions, limits, refusals and
 * decision log as over HTTP. Whoever is signed in asks; a page can show nothing else than what its reader could query.
 */
@Component
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class OwnQuestions {

    private final WebGraphQlHandler handler;
    private final GraphQLSchema schema;
    private final Map<String, Set<Role>> open;

    OwnQuestions(WebGraphQlHandler handler, GraphQlSource source) {
        this.handler = handler;
        this.schema = source.schema();
        this.open = Permissions.in(schema);
    }

    /** Asks it in the name of whoever is signed in on this thread, and waits for the answer. */
    public Said ask(String document, Map<String, ?> variables) {
        return Said.of(answer(document, variables));
    }

    /** The answer as it is; that to a subscription holds what is published. */
    public WebGraphQlResponse answer(String document, Map<String, ?> variables) {
        var answer = handler.handleRequest(new WebGraphQlRequest(
                        URI.create("/graphql"),
                        new HttpHeaders(),
                        new LinkedMultiValueMap<>(),
                        null,
                        Map.of(),
                        new DefaultGraphQlRequest(document, null, Map.copyOf(variables), Map.of()),
                        UUID.randomUUID().toString(),
                        Locale.ROOT))
                .block();
        return Objects.requireNonNull(answer);
    }

    /** Whether that role may use the operation of that name, query or mutation; nobody may use an unknown one. */
    public boolean isOpenTo(Role role, String operation) {
        return open.getOrDefault(operation, Set.of()).contains(role);
    }

    /** What can be asked, with the words for each element. */
    public GraphQLSchema schema() {
        return schema;
    }
}
