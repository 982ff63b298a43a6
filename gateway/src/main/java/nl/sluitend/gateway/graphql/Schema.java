package nl.sluitend.gateway.graphql;

import graphql.schema.GraphQLTypeVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.pagination.ConnectionFieldTypeVisitor;
import org.springframework.graphql.execution.SchemaReport;

/** How the schema is put together: pages become connections, the gate stands before it, and nothing in it is loose. */
@Configuration(proxyBeanMethods = false)
class Schema {

    private static final Set<String> ANYTHING = Set.of("node", "nodes", "query");

    @Bean
    GraphQlSourceBuilderCustomizer schemaSource(List<GraphQLTypeVisitor> visitors, ParsedDocumentCache known) {
        var all = new ArrayList<GraphQLTypeVisitor>(visitors);
        all.addFirst(ConnectionFieldTypeVisitor.create(List.of(new PageConnections())));
        return builder -> builder.typeVisitors(all)
                .configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(known))
                .inspectSchemaMappings(Schema::requireComplete);
    }

    /** A field that nothing answers, or an answer to a field that is not there, stops the start. */
    static void requireComplete(SchemaReport report) {
        var loose = List.of(
                report.unmappedFields(),
                report.unmappedRegistrations().keySet(),
                report.unmappedArguments().values(),
                report.fieldNullnessErrors().keySet(),
                report.skippedTypes().stream().filter(Schema::isOfOneType).toList());
        if (!loose.stream().allMatch(java.util.Collection::isEmpty)) {
            throw new IllegalStateException("the schema and the controllers differ: " + loose);
        }
    }

    /** What {@code node} finds may be of any type, and the root is no class: each is looked at where it is read otherwise. */
    private static boolean isOfOneType(SchemaReport.SkippedType skipped) {
        return !ANYTHING.contains(skipped.fieldCoordinates().getFieldName());
    }
}
