package nl.sluitend.infra.messages;

import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** The form of tokens and, between nodes, of commands and queries. */
public final class MessageSerializer {

    private MessageSerializer() {}

    /** Only the product's own types and the framework's are created from a type hint. */
    public static Serializer create() {
        var own = BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .allowIfSubType("nl.sluitend.kernel.")
                .build();
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(
                        mapper -> mapper.findAndAddModules().polymorphicTypeValidator(own))
                .build();
    }
}
