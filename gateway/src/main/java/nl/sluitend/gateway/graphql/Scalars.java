package nl.sluitend.gateway.graphql;

import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.Map;
import java.util.Objects;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Days, moments, months and lengths of time, each as {@code java.time} has it and as the schema describes it. */
@org.springframework.stereotype.Component
class Scalars implements RuntimeWiringConfigurer {

    private static final Map<String, GraphQLScalarType> FORMS = Map.of(
            "Date", ExtendedScalars.Date,
            "YearMonth", ExtendedScalars.YearMonth,
            "Duration", ExtendedScalars.AccurateDuration,
            "DateTime", ExtendedScalars.DateTime.transform(scalar -> scalar.coercing(new Moments())));

    private TypeDefinitionRegistry schema = new TypeDefinitionRegistry();

    @Override
    public void setTypeDefinitionRegistry(TypeDefinitionRegistry registry) {
        schema = registry;
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        FORMS.forEach((name, form) ->
                wiring.scalar(form.transform(scalar -> scalar.name(name).description(described(name)))));
    }

    private String described(String name) {
        var definition = Objects.requireNonNull(schema.scalars().get(name), name);
        return Objects.requireNonNull(definition.getDescription(), name).getContent();
    }
}
