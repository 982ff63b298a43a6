package nl.sluitend.gateway.graphql;

import java.util.List;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.pagination.ConnectionFieldTypeVisitor;
import org.springframework.graphql.execution.SchemaReport;

/** How the schema is put together: pages become connections, the gate stands before it, and nothing in it is loose. */
@Configuration(proxyBeanMethods = false)
class Schema {

    @Bean
    GraphQlSourceBuilderCustomizer schemaSource(PermissionGate gate, TextGate text, ReadQuestions known) {
        return builder -> builder.typeVisitors(
                        List.of(ConnectionFieldTypeVisitor.create(List.of(new PageConnections())), text, gate))
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
                report.skippedTypes());
        if (!loose.stream().allMatch(java.util.Collection::isEmpty)) {
            throw new IllegalStateException("the schema and the controllers differ: " + loose);
        }
    }
}
