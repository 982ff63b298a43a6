package nl.sluitend.benchmark.twin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** GraphQL without anything around it: no token, no permission, no limit, no vault. */
final class BareGraphQl {

    private final GraphQL graphql;
    private final JsonMapper json = JsonMapper.shared();

    BareGraphQl(BareDocuments documents, String municipality) throws IOException {
        var wiring = RuntimeWiring.newRuntimeWiring()
                .scalar(DateCoercing.scalar())
                .type(
                        "Query",
                        query -> query.dataFetcher("expiringCases", asked -> documents.cases(first(asked)))
                                .dataFetcher("inbox", asked -> documents.inbox(municipality, first(asked)))
                                .dataFetcher("dossier", asked -> documents.dossier(inhabitant(asked))))
                .type("Dossier", dossier -> dossier.dataFetcher("timeline", BareGraphQl::timeline))
                .build();
        graphql = GraphQL.newGraphQL(
                        new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(text()), wiring))
                .build();
    }

    private static String text() throws IOException {
        try (var file = requireNonNull(BareGraphQl.class.getResourceAsStream("bare.graphqls"))) {
            return new String(file.readAllBytes(), UTF_8);
        }
    }

    private static int first(DataFetchingEnvironment asked) {
        return requireNonNull(asked.<Integer>getArgument("first"));
    }

    private static String inhabitant(DataFetchingEnvironment asked) {
        return requireNonNull(asked.<String>getArgument("inhabitant"));
    }

    private static List<?> timeline(DataFetchingEnvironment asked) {
        var all = (List<?>) requireNonNull(asked.<Map<String, ?>>getSource()).get("timeline");
        int last = requireNonNull(asked.<Integer>getArgument("last"));
        return requireNonNull(all).subList(Math.max(0, all.size() - last), all.size());
    }

    byte[] answer(byte[] request) {
        var asked = json.readTree(request);
        @SuppressWarnings("unchecked") // JSON objects have names
        Map<String, Object> variables = json.convertValue(asked.path("variables"), Map.class);
        var input = ExecutionInput.newExecutionInput(asked.path("query").asString())
                .variables(variables)
                .build();
        return json.writeValueAsBytes(graphql.execute(input).toSpecification());
    }
}
