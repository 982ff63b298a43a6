package nl.sluitend.gateway.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.introspection.Introspection;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.GraphQlSource;

@SpringBootTest(classes = Stage.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class SchemaTest {

    private static final Pattern BOTH_LANGUAGES = Pattern.compile("NL: \\S.* / EN: \\S.*", Pattern.DOTALL);
    private static final List<String> BUILT_IN = List.of("String", "Int", "Boolean", "ID", "Float");

    @Autowired
    GraphQlSource source;

    @Autowired
    AnnotatedControllerConfigurer controllers;

    @Autowired
    Scalars scalars;

    @Test
    void everyOperationHasAPermissionAndEveryPermissionAnOperation() {
        var operations = Stream.of(schema().getQueryType(), schema().getMutationType(), schema().getSubscriptionType())
                .filter(Objects::nonNull)
                .map(GraphQLObjectType::getFieldDefinitions)
                .flatMap(List::stream)
                .map(GraphQLFieldDefinition::getName);
        assertThat(operations).containsExactlyInAnyOrderElementsOf(Permissions.TABLE.keySet());
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

    private void build(String more) {
        GraphQlSource.schemaResourceBuilder()
                .schemaResources(resources(more))
                .configureRuntimeWiring(controllers)
                .configureRuntimeWiring(scalars)
                .inspectSchemaMappings(Schema::requireComplete)
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
