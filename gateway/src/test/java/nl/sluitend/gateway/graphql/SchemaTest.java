package nl.sluitend.gateway.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.introspection.Introspection;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.view.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

@SpringBootTest(classes = Stage.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class SchemaTest {

    private static final Pattern BOTH_LANGUAGES = Pattern.compile("NL: \\S.* / EN: \\S.*", Pattern.DOTALL);
    private static final List<String> BUILT_IN = List.of("String", "Int", "Boolean", "ID", "Float");

    @Autowired
    GraphQlSource source;

    @Autowired
    List<RuntimeWiringConfigurer> wirings;

    @Autowired
    PermissionGate gate;

    @ParameterizedTest
    @ValueSource(strings = {"", "@allowAnyRole @allow(roles: [OPERATOR])"})
    void anOperationThatDoesNotSayWhoMayUseItStopsTheStart(String said) {
        assertThatThrownBy(() -> gated("extend type Query { seeded: String %s }".formatted(said)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("seeded does not say who may use it");
    }

    @Test
    void whatSaysWhoMayUseItIsOpenToThemAlone() {
        var schema = withSeeds("extend type Query { seeded: String @allow(roles: [OPERATOR, AUDITOR]) }");
        assertThat(Role.values())
                .filteredOn(role -> Permissions.allow(schema, role, "seeded"))
                .containsExactlyInAnyOrder(Role.OPERATOR, Role.AUDITOR);
        assertThat(Role.values()).noneMatch(role -> Permissions.allow(schema, role, "unknown"));
    }

    @Test
    void everyElementIsDescribedInDutchAndEnglish() {
        assertThat(elements())
                .isNotEmpty()
                .allSatisfy(element ->
                        assertThat(described(element)).as(element.getName()).matches(BOTH_LANGUAGES));
    }

    @Test
    void aFieldThatNothingAnswersStopsTheStart() {
        assertThatThrownBy(() -> build("extend type Clock { seeded: String }"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Clock.seeded");
    }

    @Test
    void everyTextThatSomebodyTypesHasItsLimit() {
        assertThat(UnlimitedTexts.in(schema())).isEmpty();
    }

    @Test
    void aTextWithoutALimitIsFound() {
        assertThat(UnlimitedTexts.in(withSeeds("""
                        extend input ContactPersonInput { seeded: String }
                        extend type Query { seeded(typed: [String!]): String }""")))
                .containsExactlyInAnyOrder("ContactPersonInput.seeded", "Query.seeded(typed)");
    }

    private static GraphQLSchema withSeeds(String more) {
        var registry = new TypeDefinitionRegistry();
        for (var file : resources(more)) {
            try {
                registry.merge(new SchemaParser().parse(file.getContentAsString(StandardCharsets.UTF_8)));
            } catch (java.io.IOException unreadable) {
                throw new java.io.UncheckedIOException(unreadable);
            }
        }
        return UnExecutableSchemaGenerator.makeUnExecutableSchema(registry);
    }

    /** What has no life of its own: answers, lists and their rows, and values that are only read where they stand. */
    private static final Pattern NO_THING = Pattern.compile(
            "Query|Mutation|Subscription|\\w+(Payload|Connection|Edge)|PageInfo|Refusal|Recorded|SetAsideStream|Me|Clock"
                    + "|InboxChange|Difference|Action|LineCounts|InstallationHealth|HealthPart|KnownNode|FoldedView|FinishedBackup"
                    + "|Person|PersonName|AddressAbroad|Contact|ContactPerson|PayloadItem|ResponseClock|WorkHistory|UrgencyWord"
                    + "|Availability|EarlierOutcome|UnreadNotices|NoticeLine"
                    + "|TimelineEntry|TaskOnDay|TaskLine|TaskSpan|Holding|AftercareMoment"
                    + "|\\w+Terms|MaskedCount|BoardRow|StateCount|MonthClosing|OutcomeCount|FunnelRow|StepCount|Workload|OfficialLoads"
                    + "|OfficialLoad");

    @Test
    void everyThingCanBeAskedForAgainByItsId() {
        assertThat(objects())
                .filteredOn(type -> !NO_THING.matcher(type.getName()).matches())
                .hasSizeGreaterThan(10)
                .allSatisfy(type -> assertThat(type.getInterfaces())
                        .extracting(GraphQLNamedType::getName)
                        .contains("Node"));
    }

    @Test
    void everyAnswerOfAMutationReachesTheRoot() {
        assertThat(objects())
                .filteredOn(type -> type.getName().endsWith("Payload"))
                .isNotEmpty()
                .allSatisfy(type -> assertThat(type.getFieldDefinition("query")).isNotNull());
    }

    @Test
    void everyListIsPagedInBothDirections() {
        var lists = schema().getQueryType().getFieldDefinitions().stream()
                .filter(field -> GraphQLTypeUtil.simplePrint(field.getType()).contains("Connection"));
        assertThat(lists)
                .isNotEmpty()
                .allSatisfy(list -> assertThat(list.getArguments())
                        .extracting(GraphQLArgument::getName)
                        .contains("first", "after", "last", "before"));
    }

    /** What a list gave is taken back, however long the text is by which it is ordered. */
    @Test
    void everyListTakesTheLongestCursor() {
        var cursors = schema().getQueryType().getFieldDefinitions().stream()
                .flatMap(field -> field.getArguments().stream())
                .filter(argument -> Set.of("after", "before").contains(argument.getName()));
        assertThat(cursors)
                .isNotEmpty()
                .allSatisfy(cursor -> assertThat(longest(cursor)).isEqualTo(Window.LONGEST_CURSOR));
    }

    private static Object longest(GraphQLArgument text) {
        return text.getAppliedDirective(Typed.DIRECTIVE).getArgument("max").getValue();
    }

    @Test
    void everyScalarNamesItsSpecification() {
        assertThat(schema().getAllTypesAsList())
                .filteredOn(type -> type instanceof GraphQLScalarType && !BUILT_IN.contains(type.getName()))
                .isNotEmpty()
                .allSatisfy(scalar -> assertThat(((GraphQLScalarType) scalar).getSpecifiedByUrl())
                        .matches("(https://|urn:sluitend:).+"));
    }

    private List<GraphQLObjectType> objects() {
        return schema().getAllTypesAsList().stream()
                .filter(type -> !Introspection.isIntrospectionTypes(type))
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .toList();
    }

    private void build(String more) {
        var builder = GraphQlSource.schemaResourceBuilder().schemaResources(resources(more));
        wirings.forEach(builder::configureRuntimeWiring);
        builder.inspectSchemaMappings(SchemaConfiguration::requireComplete)
                .build()
                .schema();
    }

    private void gated(String more) {
        GraphQlSource.schemaResourceBuilder()
                .schemaResources(resources(more))
                .configureRuntimeWiring(wiring -> wirings.forEach(each -> each.configure(wiring)))
                .typeVisitors(List.of(gate))
                .build()
                .schema();
    }

    private static Resource[] resources(String more) {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath:graphql/*.graphqls");
            var seed = new ByteArrayResource(more.getBytes(StandardCharsets.UTF_8));
            return Stream.concat(Stream.of(files), Stream.of(seed)).toArray(Resource[]::new);
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private GraphQLSchema schema() {
        return source.schema();
    }

    private List<GraphQLNamedSchemaElement> elements() {
        return schema().getAllTypesAsList().stream()
                .filter(type -> !Introspection.isIntrospectionTypes(type) && !BUILT_IN.contains(type.getName()))
                .flatMap(SchemaTest::withParts)
                .toList();
    }

    private static Stream<GraphQLNamedSchemaElement> withParts(GraphQLSchemaElement element) {
        var itself = Stream.of(element).filter(GraphQLNamedSchemaElement.class::isInstance);
        var parts = element.getChildren().stream()
                .filter(part -> part instanceof GraphQLNamedSchemaElement)
                .filter(part -> !(part instanceof graphql.schema.GraphQLType)
                        || part instanceof graphql.schema.GraphQLInputObjectField)
                // where a directive is used it is not described again
                .filter(part -> !(part instanceof GraphQLDirective) && !(part instanceof GraphQLAppliedDirective))
                .flatMap(SchemaTest::withParts);
        return Stream.concat(itself.map(GraphQLNamedSchemaElement.class::cast), parts);
    }

    private static String described(GraphQLNamedSchemaElement element) {
        return Objects.requireNonNullElse(element.getDescription(), "");
    }
}
