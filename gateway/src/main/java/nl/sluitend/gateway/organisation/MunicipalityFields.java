package nl.sluitend.gateway.organisation;

import graphql.language.FieldDefinition;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeName;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Turns codes in views into municipalities with names, for every field of the schema of that type. */
@Component
class MunicipalityFields implements RuntimeWiringConfigurer {

    private final Municipalities municipalities;
    private TypeDefinitionRegistry schema = new TypeDefinitionRegistry();

    MunicipalityFields(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    @Override
    public void setTypeDefinitionRegistry(TypeDefinitionRegistry registry) {
        schema = registry;
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        types().forEach(type -> type.getFieldDefinitions().stream()
                .filter(MunicipalityFields::isAMunicipality)
                .map(FieldDefinition::getName)
                .forEach(field -> wiring.type(
                        type.getName(),
                        mapped -> mapped.dataFetcher(field, new MunicipalityByCode(field, municipalities)))));
    }

    /** Each type, with its extensions in other contexts. */
    private Stream<? extends ObjectTypeDefinition> types() {
        return Stream.concat(
                schema.getTypes(ObjectTypeDefinition.class).stream(),
                schema.objectTypeExtensions().values().stream().<ObjectTypeDefinition>flatMap(Collection::stream));
    }

    private static boolean isAMunicipality(FieldDefinition field) {
        var type = field.getType() instanceof NonNullType needed ? needed.getType() : field.getType();
        return type instanceof TypeName named
                && named.getName().equals(Municipality.class.getSimpleName())
                && field.getInputValueDefinitions().equals(List.of());
    }
}
