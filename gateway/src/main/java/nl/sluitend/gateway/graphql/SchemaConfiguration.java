package nl.sluitend.gateway.graphql;

import graphql.execution.instrumentation.Instrumentation;
import graphql.schema.GraphQLTypeVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.pagination.ConnectionFieldTypeVisitor;
import org.springframework.graphql.execution.SchemaReport;

/** Assembles the schema: pages become connections, the gates wrap its fields, and every field has a data fetcher. */
@Configuration(proxyBeanMethods = false)
class SchemaConfiguration {

    private static final Set<String> ANYTHING = Set.of("node", "nodes", "query");

    @Bean
    GraphQlSourceBuilderCustomizer schemaSource(
            List<GraphQLTypeVisitor> visitors, ParsedDocumentCache known, Instrumentation limits) {
        var all = new ArrayList<GraphQLTypeVisitor>(visitors);
        all.addFirst(ConnectionFieldTypeVisitor.create(List.of(new PageConnections())));
        return builder -> builder.typeVisitors(all)
                // there is one only, and no chain around it, which would take its time for every field
                .configureGraphQl(
                        graphQl -> graphQl.preparsedDocumentProvider(known).instrumentation(limits))
                .inspectSchemaMappings(SchemaConfiguration::requireComplete);
    }

    /** A field without a data fetcher, or the reverse, keeps the product from starting. */
    static void requireComplete(SchemaReport report) {
        var loose = List.of(
                report.unmappedFields(),
                report.unmappedRegistrations().keySet(),
                report.unmappedArguments().values(),
                report.fieldNullnessErrors().keySet(),
                report.skippedTypes().stream()
                        .filter(SchemaConfiguration::isOfOneType)
                        .toList());
        if (!loose.stream().allMatch(java.util.Collection::isEmpty)) {
            throw new IllegalStateException("the schema and the controllers differ: " + loose);
        }
    }

    /** {@code node} returns any type, and the root has no class: their fields are checked where they are also read. */
    private static boolean isOfOneType(SchemaReport.SkippedType skipped) {
        return !ANYTHING.contains(skipped.fieldCoordinates().getFieldName());
    }
}
