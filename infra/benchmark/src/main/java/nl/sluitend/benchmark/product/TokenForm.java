package nl.sluitend.benchmark.product;

import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** The form in which tokens lie in the stores: only the framework's own types are ever made from a type hint. */
public final class TokenForm {

    private TokenForm() {}

    /** Reads and writes it. */
    public static Serializer serializer() {
        var own = BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .build();
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(mapper -> mapper.polymorphicTypeValidator(own))
                .build();
    }
}
