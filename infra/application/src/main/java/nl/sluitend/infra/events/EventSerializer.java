package nl.sluitend.infra.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import nl.sluitend.kernel.catalogue.EventCatalogue;
import nl.sluitend.kernel.event.DomainEvent;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;

/**
 * Writes events under their own names and revisions, never under those of Java classes, as plain JSON without type
 * hints. Reading gives one of the events that the product knows, and nothing else.
 */
public final class EventSerializer extends Jackson3Serializer {

    private static final Map<String, Class<?>> EVENTS = EventCatalogue.events();

    private EventSerializer(Builder builder) {
        super(builder);
    }

    /** The one form of events on disk. */
    public static Serializer create() {
        return new EventSerializer(Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(mapper -> mapper.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                        .changeDefaultPropertyInclusion(
                                inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))));
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(Class type) {
        return DomainEvent.class.isAssignableFrom(type)
                ? new SimpleSerializedType(EventCatalogue.nameOf(type), EventCatalogue.revisionOf(type))
                : super.typeForClass(type);
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        var event = EVENTS.get(type.getName());
        return event == null ? super.classForType(type) : event;
    }
}
