package nl.sluitend.gateway.graphql;

import static nl.sluitend.gateway.graphql.Callers.CONSULENT;
import static nl.sluitend.gateway.graphql.Callers.INHABITANT;
import static nl.sluitend.gateway.graphql.RememberingSide.EMPLOYER;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;

/** What somebody sees anywhere, they find again by its id: held against the schema, for every role. */
@SpringBootTest(
        classes = Stage.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "sluitend.graphql.wait=500ms") // not the stage on which SchemaTest builds schemas of its own
class RefetchTest {

    @Autowired
    GraphQlSource source;

    @Autowired
    GlobalIds ids;

    @Autowired
    ExecutionGraphQlService service;

    @Autowired
    RememberingSide remembering;

    @BeforeEach
    void begin() {
        remembering.works();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "SYSTEM")
    void whatARoleCanMeetItCanFindAgain(Role role) {
        assertThat(lostTo(role, operations(role))).isEmpty();
    }

    /** Seeded: as if everybody could meet what only an operator finds again. */
    @Test
    void whatCannotBeFoundAgainIsSeen() {
        assertThat(lostTo(Role.CASEWORKER, Stream.of(operation("rebuilds")))).containsExactly("ViewRebuild");
    }

    @Test
    void everyRowOfAListHasAnId() {
        assertThat(objects()
                        .filter(type -> type.getName().endsWith("Edge"))
                        .map(edge -> typeOf(edge.getFieldDefinition("node")))
                        .filter(row -> !isThing(row))
                        .map(GraphQLNamedType::getName))
                .isEmpty();
    }

    @Test
    void aPersonFindsAnEmployerAgainWhereTheyWerePlacedAndNoOther() {
        var other = RememberingSide.ANNA;
        assertThat(keyOf(EMPLOYER, INHABITANT)).isEqualTo(EMPLOYER);
        assertThat(keyOf(other, INHABITANT)).isNull();
        assertThat(keyOf(other, CONSULENT)).isEqualTo(other);
    }

    private @Nullable Object keyOf(String employer, Caller caller) {
        var id = new GlobalId("Employer", employer).opaque();
        var found = Callers.asking(service, caller)
                .document("{ nodes(ids: [\"" + id + "\"]) { ... on Employer { employer } } }")
                .execute()
                .path("nodes[*].employer")
                .entityList(Object.class)
                .get();
        return found.isEmpty() ? null : found.getFirst();
    }

    private Set<String> lostTo(Role role, Stream<GraphQLFieldDefinition> met) {
        var reached = new HashSet<GraphQLNamedType>();
        met.forEach(field -> reach(typeOf(field), reached));
        return reached.stream()
                .filter(RefetchTest::isThing)
                .map(GraphQLNamedType::getName)
                .filter(name -> !ids.isOpenTo(role, name, schema()))
                .collect(Collectors.toSet());
    }

    /** Not through {@code query}: what lies behind it is asked for by operations of its own. */
    private void reach(GraphQLNamedType type, Set<GraphQLNamedType> reached) {
        if (type instanceof GraphQLObjectType object && !object.equals(schema().getQueryType()) && reached.add(type)) {
            object.getFieldDefinitions().forEach(field -> reach(typeOf(field), reached));
        }
    }

    private Stream<GraphQLFieldDefinition> operations(Role role) {
        return roots().filter(operation -> Permissions.of(operation).contains(role));
    }

    private GraphQLFieldDefinition operation(String name) {
        return roots().filter(each -> each.getName().equals(name)).findFirst().orElseThrow();
    }

    private Stream<GraphQLFieldDefinition> roots() {
        return Stream.of(schema().getQueryType(), schema().getMutationType(), schema().getSubscriptionType())
                .map(Objects::requireNonNull)
                .flatMap(root -> root.getFieldDefinitions().stream());
    }

    private Stream<GraphQLObjectType> objects() {
        return schema().getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast);
    }

    private static boolean isThing(GraphQLNamedType type) {
        return type instanceof GraphQLObjectType object
                && object.getInterfaces().stream()
                        .anyMatch(each -> each.getName().equals("Node"));
    }

    private static GraphQLNamedType typeOf(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.unwrapAllAs(field.getType());
    }

    private GraphQLSchema schema() {
        return source.schema();
    }
}
