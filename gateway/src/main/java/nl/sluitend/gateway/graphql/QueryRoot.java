package nl.sluitend.gateway.graphql;

import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Gives a mutation's answer every field of the query root, so that a page refreshes in the same request. */
@Component
class QueryRoot implements RuntimeWiringConfigurer {

    private static final String QUERY = "query";

    private TypeDefinitionRegistry schema = new TypeDefinitionRegistry();

    @Override
    public void setTypeDefinitionRegistry(TypeDefinitionRegistry registry) {
        schema = registry;
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        schema.getTypes(ObjectTypeDefinition.class).stream()
                .filter(type -> type.getFieldDefinitions().stream()
                        .anyMatch(field -> field.getName().equals(QUERY)))
                .forEach(payload ->
                        wiring.type(payload.getName(), type -> type.dataFetcher(QUERY, _ -> QueryRoot.class)));
    }
}
