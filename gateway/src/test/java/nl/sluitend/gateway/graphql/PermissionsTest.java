package nl.sluitend.gateway.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLSchema;
import graphql.schema.SchemaTraverser;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import nl.sluitend.gateway.decision.DecisionsOfTests;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.DecisionLine;
import nl.sluitend.kernel.decision.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each role may use what the schema says beside it, and nothing else is even begun. */
class PermissionsTest {

    private static final String HEAD = """
            directive @allow(roles: [Role!]!) on FIELD_DEFINITION
            directive @allowAnyRole on FIELD_DEFINITION
            enum Role { %s }
            type Thing { part: String }
            """.formatted(String.join(
            " ", EnumSet.allOf(Role.class).stream().map(Enum::name).toList()));

    private static final String OPERATIONS = """
            type Query { open: Thing @allowAnyRole some: Thing @allow(roles: [OPERATOR, AUDITOR]) }
            type Mutation { act: Thing @allow(roles: [CASEWORKER]) }
            type Subscription { listen: Thing @allow(roles: [TEAM_LEAD]) }
            """;

    private final List<DecisionLine> lines = new ArrayList<>();
    private final List<String> begun = new ArrayList<>();

    private GraphQLSchema schema(String operations) {
        var wiring = RuntimeWiring.newRuntimeWiring();
        for (var root : List.of("Query", "Mutation", "Subscription")) {
            wiring.type(root, type -> type.defaultDataFetcher(this::begin));
        }
        return new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(HEAD + operations), wiring.build());
    }

    private Object begin(DataFetchingEnvironment asked) {
        begun.add(asked.getFieldDefinition().getName());
        return Map.of("part", "told");
    }

    /** With the gate before each operation, as Spring puts it there. */
    private GraphQLSchema gated(GraphQLSchema schema) {
        var registry = GraphQLCodeRegistry.newCodeRegistry(schema.getCodeRegistry());
        new SchemaTraverser()
                .depthFirstFullSchema(
                        List.of(new PermissionGate(DecisionsOfTests.writtenTo(lines::add))),
                        schema,
                        Map.of(GraphQLCodeRegistry.Builder.class, registry));
        return schema.transform(next -> next.codeRegistry(registry.build()));
    }

    private ExecutionResult asked(String document, @Nullable Caller caller) {
        var input = ExecutionInput.newExecutionInput(document);
        if (caller != null) {
            input.graphQLContext(Map.of("caller", caller));
        }
        return GraphQL.newGraphQL(gated(schema(OPERATIONS))).build().execute(input.build());
    }

    @ParameterizedTest
    @EnumSource
    void aRoleMayUseWhatIsSaidBesideIt(Role role) {
        var schema = schema(OPERATIONS);

        assertThat(Permissions.allow(schema, role, "open")).isTrue();
        assertThat(Permissions.allow(schema, role, "some")).isEqualTo(role == Role.OPERATOR || role == Role.AUDITOR);
        assertThat(Permissions.allow(schema, role, "act")).isEqualTo(role == Role.CASEWORKER);
        assertThat(Permissions.allow(schema, role, "listen")).isEqualTo(role == Role.TEAM_LEAD);
        assertThat(Permissions.allow(schema, role, "unknown")).isFalse();
        assertThat(Permissions.allow(schema("type Query { open: Thing @allowAnyRole }"), role, "act"))
                .as("where nothing is changed")
                .isFalse();
    }

    @Test
    void whatSaysNothingOrTwoThingsStopsTheStart() {
        for (var said : List.of("", "@allowAnyRole @allow(roles: [OPERATOR])")) {
            var schema = schema("type Query { seeded: Thing %s }".formatted(said));
            assertThatThrownBy(() -> gated(schema))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("seeded does not say who may use it");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoeverMayNotIsDeniedBeforeAnythingIsBegun(Role role) {
        var answer = asked("mutation { act { part } }", Callers.in(role));

        if (role == Role.CASEWORKER) {
            assertThat(answer.getErrors()).isEmpty();
            assertThat(answer.<Object>getData()).isEqualTo(Map.of("act", Map.of("part", "told")));
            assertThat(lines).isEmpty();
        } else {
            assertThat(answer.getErrors())
                    .singleElement()
                    .satisfies(error -> assertThat(error.getMessage()).contains("FORBIDDEN"));
            assertThat(begun).isEmpty();
            assertThat(lines).singleElement().satisfies(line -> {
                assertThat(line.operation()).isEqualTo("act");
                assertThat(line.caller()).isEqualTo(Callers.in(role));
                assertThat(line.code()).isEqualTo("FORBIDDEN");
                assertThat(line.granted()).isFalse();
            });
        }
    }

    @Test
    void whoeverIsNobodyIsAskedToSignIn() {
        var answer = asked("{ open { part } }", null);

        assertThat(answer.getErrors())
                .singleElement()
                .satisfies(error -> assertThat(error.getMessage()).contains("UNAUTHENTICATED"));
        assertThat(begun).isEmpty();
    }

    /** A part of what was found is no operation: it is not asked for again. */
    @Test
    void whatIsFoundIsReadWithoutAnotherQuestion() {
        assertThat(asked("{ open { part } }", Callers.in(Role.INHABITANT)).<Object>getData())
                .isEqualTo(Map.of("open", Map.of("part", "told")));
    }
}
